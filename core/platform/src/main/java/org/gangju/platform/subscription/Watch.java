package org.gangju.platform.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Looks after a caller who stays: tells once, when it may not stay any longer, on a thread that may wait. */
public final class Watch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    /** No token lasts longer. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Virtual threads, so that no caller who keeps one waiting holds up the others. */
    private static final Scheduler WAITING = Schedulers.fromExecutor(Thread::startVirtualThread);

    private final Disposable running;

    private Watch(Disposable running) {
        this.running = running;
    }

    /**
     * Starts to look.
     *
     * @param interval how often {@code check} is called
     * @param ended gets the failure that {@code check} threw, or the one that says that the time is over
     */
    public static Watch until(Instant end, Duration interval, Runnable check, Consumer<CodedException> ended) {
        Disposable running = Flux.interval(interval)
                .onBackpressureDrop()
                .takeUntilOther(Mono.delay(left(end)))
                .publishOn(WAITING, 1)
                .doOnNext(beat -> look(check))
                .then(Mono.error(new CodedException(ErrorCode.UNAUTHENTICATED, "tokenEnded")))
                .subscribe(nothing -> {}, failure -> ended.accept((CodedException) failure));
        return new Watch(running);
    }

    /** Calls {@code action} after the delay unless it is closed before. */
    public static Watch after(Duration delay, Runnable action) {
        return new Watch(Mono.delay(delay).publishOn(WAITING).subscribe(passed -> action.run()));
    }

    private static Duration left(Instant end) {
        Instant now = Instant.now();
        return end.isBefore(now.plus(LONGEST)) ? Duration.between(now, end) : LONGEST;
    }

    /** Whoever cannot be looked at, because the database is away, stays. */
    private static void look(Runnable check) {
        try {
            check.run();
        } catch (CodedException refused) {
            throw refused;
        } catch (RuntimeException unknown) {
            log.warn("Could not look whether a caller may go on listening", unknown);
        }
    }

    @Override
    public void close() {
        running.dispose();
    }
}
