package org.gangju.spi.error;

import org.apiguardian.api.API;

/** Whose fault an error is, and so who has to do something about it. */
@API(status = API.Status.STABLE, since = "0.1")
public enum ErrorCategory {
    /** The request was wrong; the same request fails again. */
    CALLER,
    /** The platform failed; the trace id leads its operators to the cause. */
    PLATFORM,
    /** Something that the platform depends on failed; the same request may succeed later. */
    DEPENDENCY
}
