package org.gangju.platform.audit;

/** What became of what somebody tried. The constants' names are stored. */
public enum AuditOutcome {
    /** It was done. */
    DONE,
    /** It was refused for what was asked: a rule, an unknown object, somebody who was faster. */
    REFUSED,
    /** The caller may not do this. */
    DENIED,
    /** The platform failed, and nothing was changed. */
    FAILED
}
