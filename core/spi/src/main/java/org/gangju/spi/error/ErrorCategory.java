package org.gangju.spi.error;

/** Whose fault an error is, and so who has to do something about it. */
public enum ErrorCategory {
    /** The request was wrong; the same request fails again. */
    CALLER,
    /** The platform failed; the trace id leads its operators to the cause. */
    PLATFORM,
    /** Something that the platform depends on failed; the same request may succeed later. */
    DEPENDENCY
}
