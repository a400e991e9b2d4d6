package org.gangju.platform.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets callers in, so many at once and so many in a minute as their tiers say. */
@Component
public class Admission {

    private final Tiers tiers;
    private final Rates rates;
    private final Map<String, Integer> running = new ConcurrentHashMap<>();

    Admission(Tiers tiers, Rates rates) {
        this.tiers = tiers;
        this.rates = rates;
    }

    /** The right of one request to run, until it is closed. */
    public final class Slot implements AutoCloseable {

        private final String callerId;

        private Slot(String callerId) {
            this.callerId = callerId;
        }

        /** Called once. */
        @Override
        public void close() {
            running.computeIfPresent(callerId, (id, count) -> count == 1 ? null : count - 1);
        }
    }

    /**
     * Lets one more request run.
     *
     * @throws RateLimited when too many run, or have run within a minute
     */
    public Slot open(Caller caller) {
        Limits limits = tiers.of(caller);
        rates.use("requests-per-minute", limits.requestsPerMinute(), caller.id(), 1);
        running.compute(caller.id(), (id, count) -> oneMore(count == null ? 0 : count, limits.concurrent()));
        return new Slot(caller.id());
    }

    /** Does this much work within the limits of its caller; of nobody there are none. */
    public <T> T during(@Nullable Caller caller, Supplier<T> work) {
        if (caller == null) {
            return work.get();
        }
        Slot slot = open(caller);
        try {
            return work.get();
        } finally {
            slot.close();
        }
    }

    private static int oneMore(int count, int most) {
        if (count >= most) {
            throw new RateLimited("concurrent", most, 1);
        }
        return count + 1;
    }

    /**
     * Takes what a request costs off what its caller has for a minute.
     *
     * @throws RateLimited when that is not enough
     */
    public void charge(Caller caller, long cost) {
        rates.use("cost-per-minute", tiers.of(caller).costPerMinute(), caller.id(), cost);
    }
}
