package org.gangju.platform.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.gangju.platform.deadline.Deadline;
import org.gangju.platform.limit.Admission;
import org.gangju.platform.limit.Tiers;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;

/** Lets a file take no longer to read or store than a request of its caller may run, and cost what it holds. */
final class FileLimits {

    private final Tiers tiers;
    private final Admission admission;

    FileLimits(Tiers tiers, Admission admission) {
        this.tiers = tiers;
        this.admission = admission;
    }

    /**
     * Lets one more file be read or sent.
     *
     * @throws org.gangju.platform.limit.RateLimited when too much runs, or has run within a minute
     */
    Admission.Slot open(Caller caller) {
        return admission.open(caller);
    }

    /** Takes a line or a part for an object; never more than one request may cost, which fits into every minute. */
    void charge(Caller caller, int parts) {
        admission.charge(caller, Math.min(parts, tiers.of(caller).cost()));
    }

    /** Does this work on this thread; its statements are cancelled when the time is over. */
    <T> T during(Caller caller, Callable<T> work) {
        Duration limit = tiers.of(caller).runningTime();
        Deadline deadline = new Deadline();
        Thread timer = Thread.startVirtualThread(() -> expire(deadline, limit));
        try {
            return deadline.during(work);
        } catch (RuntimeException failure) {
            throw deadline.isOver() ? tooLong(limit) : failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            timer.interrupt();
        }
    }

    private static void expire(Deadline deadline, Duration limit) {
        try {
            Thread.sleep(limit);
            deadline.expire();
        } catch (InterruptedException ready) {
            Thread.currentThread().interrupt();
        }
    }

    private static CodedException tooLong(Duration limit) {
        String seconds = limit.toSeconds() + " s";
        return new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", "running-time", seconds, "> " + seconds);
    }
}
