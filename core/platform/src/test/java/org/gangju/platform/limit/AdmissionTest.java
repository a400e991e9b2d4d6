package org.gangju.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class AdmissionTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Admission admission = new Admission(
            new Tiers(limits(2, 6, 5_000), Map.of("internal", limits(1_000, 0, 0))), new Rates(nanos::get));

    @Test
    void letsSoManyRunAtOnce() {
        Admission.Slot first = admission.open(caller("one", "standard"));
        admission.open(caller("one", "standard"));

        RateLimited refused = catchThrowableOfType(RateLimited.class, () -> admission.open(caller("one", "standard")));
        assertThat(refused.code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(refused.arguments()).containsExactly("concurrent", 2, 1L);
        assertThatCode(() -> admission.open(caller("other", "standard"))).doesNotThrowAnyException();
        first.close();
        assertThatCode(() -> admission.open(caller("one", "standard"))).doesNotThrowAnyException();
    }

    @Test
    void letsSoManyRunInAMinute() {
        for (int request = 0; request < 6; request++) {
            admission.open(caller("one", "standard")).close();
        }

        RateLimited refused = catchThrowableOfType(RateLimited.class, () -> admission.open(caller("one", "standard")));
        assertThat(refused.arguments()).containsExactly("requests-per-minute", 6, 10L);
        assertThat(refused.retryAfterSeconds()).isEqualTo(10);
        assertThatCode(() -> admission.open(caller("other", "standard")).close())
                .doesNotThrowAnyException();
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThatCode(() -> admission.open(caller("one", "standard")).close()).doesNotThrowAnyException();
        assertThatThrownBy(() -> admission.open(caller("one", "standard"))).isInstanceOf(RateLimited.class);
    }

    @Test
    void letsSoMuchBeAskedInAMinute() {
        admission.charge(caller("one", "standard"), 4_000);

        RateLimited refused =
                catchThrowableOfType(RateLimited.class, () -> admission.charge(caller("one", "standard"), 2_000));
        assertThat(refused.arguments()).containsExactly("cost-per-minute", 5_000, 12L);
        assertThatCode(() -> admission.charge(caller("one", "standard"), 1_000)).doesNotThrowAnyException();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThatCode(() -> admission.charge(caller("one", "standard"), 5_000)).doesNotThrowAnyException();
    }

    @Test
    void internalClientsHaveNoRatesAndAThousandRequestsAtOnce() {
        Caller internal = caller("platform", "internal");
        List<Admission.Slot> open = new ArrayList<>();
        for (int request = 0; request < 1_000; request++) {
            open.add(admission.open(internal));
            admission.charge(internal, 5_000);
        }

        assertThatThrownBy(() -> admission.open(internal)).isInstanceOf(RateLimited.class);
        open.forEach(Admission.Slot::close);
        assertThatCode(() -> admission.open(internal)).doesNotThrowAnyException();
    }

    private static Limits limits(int concurrent, int requestsPerMinute, int costPerMinute) {
        return new Limits(
                DataSize.ofKilobytes(256),
                32,
                200_000,
                5_000,
                10_000,
                20,
                1_000,
                50,
                50,
                100,
                5_000,
                200,
                200,
                20,
                concurrent,
                requestsPerMinute,
                costPerMinute,
                Duration.ofSeconds(10));
    }

    private static Caller caller(String id, String tier) {
        return Caller.of(id, tier, Set.of(), Scope.WHOLE, null, Locale.ENGLISH);
    }
}
