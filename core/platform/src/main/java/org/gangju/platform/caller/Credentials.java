package org.gangju.platform.caller;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The credentials behind tokens, known for a second at most, so that a deleted one stops working at once. */
@Component
public class Credentials {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final LoadingCache<Name, Optional<Credential>> known;

    Credentials(List<CredentialStore> stores, ObjectProvider<Ticker> ticker) {
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .maximumSize(MOST)
                .ticker(ticker.getIfAvailable(Ticker::systemTicker))
                .build(name -> find(stores, name));
    }

    /** The credential of this kind and name, or nothing when it does not exist. */
    public Optional<Credential> of(CredentialKind kind, String name) {
        return known.get(new Name(kind, name, null));
    }

    /**
     * The same, as long as what its token was given for stands.
     *
     * @param basis the secret or session that the token names; null for a token that names none
     */
    public Optional<Credential> of(CredentialKind kind, String name, @Nullable String basis) {
        return known.get(new Name(kind, name, basis));
    }

    /** Asks again at the next request of this one. */
    public void forget(CredentialKind kind, String name) {
        known.asMap()
                .keySet()
                .removeIf(known -> known.kind() == kind && known.text().equals(name));
    }

    /** Asks again at everybody's next request. */
    public void forget() {
        known.invalidateAll();
    }

    private static Optional<Credential> find(List<CredentialStore> stores, Name name) {
        return stores.stream()
                .filter(store -> store.kind() == name.kind() && CredentialName.isPossible(name.text()))
                .findFirst()
                .filter(store -> name.basis() == null || store.stands(name.text(), name.basis()))
                .flatMap(store -> store.find(name.text()));
    }

    private record Name(
            CredentialKind kind, String text, @Nullable String basis) {}
}
