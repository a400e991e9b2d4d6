package org.gangju.platform.limit;

import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;

/** Too much within a minute, or at once; the same may do later. */
public final class RateLimited extends CodedException {

    private final long retryAfterSeconds;

    /**
     * More than a rate.
     *
     * @param limit the setting that was exceeded
     * @param retryAfterSeconds when it is worth while to try again
     */
    public RateLimited(String limit, int value, long retryAfterSeconds) {
        super(ErrorCode.RATE_LIMITED, "rate", limit, value, retryAfterSeconds);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** The value of the header {@code Retry-After}. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
