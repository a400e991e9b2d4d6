package org.gangju.platform.toggle;

import org.gangju.spi.command.Rule;

/** The rules that a decision about a module may break. */
enum ToggleRule implements Rule {
    /** A broken module cannot be switched on. */
    MODULE_QUARANTINED,
    /** The kernel and the core graph are always on. */
    MODULE_NOT_OPTIONAL,
    /** An organization above has locked its decision. */
    MODULE_LOCKED,
    /** Only a decision of one's own can be locked. */
    LOCK_WITHOUT_DECISION,
    /** A module that this one requires is off. */
    REQUIREMENT_DISABLED,
    /** A module that requires this one is on. */
    REQUIRED_BY_ENABLED
}
