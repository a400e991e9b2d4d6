package org.gangju.matter;

import org.gangju.spi.command.Rule;

/** The rules of matters. */
enum MatterRule implements Rule {
    /** Nothing is due before the day on which that is decided. */
    MATTER_DUE_PAST,
    /** What is resolved, closed or cancelled is not seen to any more. */
    MATTER_NOT_OPEN,
    /** Only what is resolved is closed or given back. */
    MATTER_NOT_RESOLVED,
    /** The organization that handles it assigns, resolves and escalates. */
    MATTER_HANDLED_ELSEWHERE,
    /** The side that has raised it closes, reopens and cancels, not whoever alone handles it. */
    MATTER_RAISED_ELSEWHERE,
    /** Above a root there is nobody to hand a matter to. */
    MATTER_AT_TOP,
    /** A retired organization neither raises nor handles anything. */
    MATTER_ORGANIZATION_RETIRED,
    /** An organization is not retired before its matters are closed or cancelled. */
    MATTER_ORGANIZATION_HAS_OPEN
}
