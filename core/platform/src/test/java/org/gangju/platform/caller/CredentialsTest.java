package org.gangju.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CredentialsTest {

    private final AtomicLong nanoseconds = new AtomicLong();
    private final Set<String> existing = new HashSet<>(Set.of("a"));
    private final Credentials credentials = new Credentials(
            List.of(new Store(existing)),
            new StaticListableBeanFactory(Map.of("ticker", (Ticker) nanoseconds::get)).getBeanProvider(Ticker.class));

    @Test
    void aDeletedCredentialIsKnownForASecondAtMost() {
        assertThat(credentials.of(CredentialKind.CLIENT, "a")).isPresent();
        existing.remove("a");
        nanoseconds.addAndGet(Duration.ofMillis(999).toNanos());
        assertThat(credentials.of(CredentialKind.CLIENT, "a")).isPresent();
        nanoseconds.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(credentials.of(CredentialKind.CLIENT, "a")).isEmpty();
    }

    @Test
    void peopleAndMachinesOfTheSameNameAreNotTheSame() {
        assertThat(credentials.of(CredentialKind.ACCOUNT, "a")).isEmpty();
    }

    @Test
    void aTokenNeverCarriesMoreThanItsCredentialHolds() {
        Credential held = Credential.of("a", Credential.STANDARD, Set.of("x.read", "y.read"), null);
        assertThat(held.narrowed(List.of("x.read", "z.read")).holdings())
                .containsExactly(new Holding(Set.of("x.read"), null));
        assertThat(held.narrowed(null).holdings()).containsExactly(new Holding(Set.of("x.read", "y.read"), null));
    }

    private record Store(Set<String> existing) implements CredentialStore {

        @Override
        public CredentialKind kind() {
            return CredentialKind.CLIENT;
        }

        @Override
        public Optional<Home> home(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Credential> find(String name) {
            return Optional.of(name)
                    .filter(existing::contains)
                    .map(id -> Credential.of(id, Credential.STANDARD, Set.of(), null));
        }
    }
}
