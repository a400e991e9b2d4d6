package org.gangju.platform.toggle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.module.Districts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A district switches a module on and off while its callers go on asking: none fails, none gets half of each. */
@OnH2
class ToggleUnderLoadTest {

    @Autowired
    GangjuApi api;

    @Test
    void nobodyNoticesTwentyDecisions() throws Exception {
        Districts districts = new Districts(api);
        Random random = new Random(7);
        try (Crowd crowd = new Crowd(api, districts.codeOfOne());
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicBoolean deciding = new AtomicBoolean(true);
            List<Future<?>> asking = new ArrayList<>();
            for (int caller = 0; caller < 8; caller++) {
                asking.add(callers.submit(() -> {
                    while (deciding.get()) {
                        crowd.ask();
                    }
                }));
            }
            List<Integer> unseen = new ArrayList<>();
            for (int decision = 0; decision < 20; decision++) {
                boolean on = random.nextBoolean();
                districts.decide("bakery", districts.one(), on ? "ENABLE" : "DISABLE");
                if (crowd.ask() != on) {
                    unseen.add(decision);
                }
            }
            deciding.set(false);
            for (Future<?> caller : asking) {
                caller.get();
            }

            assertThat(unseen).as("decisions that were not followed at once").isEmpty();
            assertThat(crowd.failures).isEmpty();
            assertThat(crowd.mixed).hasValue(0);
            assertThat(crowd.answered).hasValueGreaterThan(20);
        }
    }

    /** Ten decisions a second for a minute under two hundred requests a second; prints how soon decisions were seen. */
    @Test
    @Tag("full")
    void nobodyNoticesAMinuteOfDecisions() throws Exception {
        Districts districts = new Districts(api);
        List<Long> delays = new ArrayList<>();
        try (Crowd crowd = new Crowd(api, districts.codeOfOne())) {
            try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
                Future<?> rate =
                        clock.scheduleAtFixedRate(() -> callers.execute(crowd::ask), 0, 5, TimeUnit.MILLISECONDS);
                decide(districts, crowd, delays);
                rate.cancel(false);
            }

            assertThat(crowd.failures).isEmpty();
            assertThat(crowd.mixed).hasValue(0);
            print(delays, crowd.answered.get());
        }
    }

    private static void decide(Districts districts, Crowd crowd, List<Long> delays) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        for (int decision = 0; System.nanoTime() < end; decision++) {
            boolean on = decision % 2 == 0;
            long start = System.nanoTime();
            districts.decide("bakery", districts.one(), on ? "ENABLE" : "DISABLE");
            while (crowd.ask() != on) {
                Thread.onSpinWait();
            }
            long taken = System.nanoTime() - start;
            delays.add(taken);
            TimeUnit.NANOSECONDS.sleep(Duration.ofMillis(100).toNanos() - taken);
        }
    }

    /** From the request of a decision to the first answer that follows it: more than from its commit. */
    private static void print(List<Long> delays, int answered) {
        Collections.sort(delays);
        System.out.printf(
                "figures: %d decisions, %d answers, seen after %d ms (median), %d ms (p99), %d ms (worst)%n",
                delays.size(),
                answered,
                delays.get(delays.size() / 2) / 1_000_000,
                delays.get(delays.size() * 99 / 100) / 1_000_000,
                delays.getLast() / 1_000_000);
    }
}
