package org.gangju.platform.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets requests after a week; nobody repeats one that late. */
@Component
class IdempotencyCleaning {

    static final Duration KEPT = Duration.ofDays(7);
    static final int PART = 500;
    private static final int PARTS = 20;

    private final IdempotencyRequests requests;
    private final Clock clock;

    IdempotencyCleaning(IdempotencyRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** Works in small parts that hold no lock for long, and leaves the rest for its next turn. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void clean() {
        Instant before = clock.instant().minus(KEPT);
        int parts = 0;
        while (parts < PARTS && requests.forget(before, PART) == PART) {
            parts++;
        }
    }
}
