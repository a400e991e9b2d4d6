package org.gangju.spi.command;

import org.apiguardian.api.API;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** The optimistic lock that clients hold: the version that they decided a change on. */
@API(status = API.Status.STABLE, since = "0.1")
public final class ExpectedVersion {

    private ExpectedVersion() {}

    /**
     * Lets a change pass that names no version or the present one.
     *
     * @throws CodedException CONFLICT, when somebody was faster
     */
    public static void require(@Nullable Integer expected, int present) {
        if (expected != null && expected != present) {
            throw new CodedException(ErrorCode.CONFLICT, "version", expected, present);
        }
    }
}
