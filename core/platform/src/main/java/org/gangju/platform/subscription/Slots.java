package org.gangju.platform.subscription;

import java.util.HashMap;
import java.util.Map;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;

/** Counts what runs at once, by caller and in total, and refuses more than may. */
public final class Slots {

    private final SubscriptionSettings settings;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    public Slots(SubscriptionSettings settings) {
        this.settings = settings;
    }

    /**
     * Counts one more.
     *
     * @throws CodedException when the caller or all callers together have as many as they may
     */
    public synchronized void take(String callerId) {
        check("subscriptions.total", settings.total(), all);
        check("subscriptions.per-caller", settings.perCaller(), taken.getOrDefault(callerId, 0));
        taken.merge(callerId, 1, Integer::sum);
        all++;
    }

    /** Gives back what {@link #take} gave. */
    public synchronized void free(String callerId) {
        taken.computeIfPresent(callerId, (id, count) -> count == 1 ? null : count - 1);
        all--;
    }

    private static void check(String limit, int value, int running) {
        if (running >= value) {
            throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", limit, value, running + 1);
        }
    }
}
