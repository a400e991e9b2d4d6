package org.gangju.assignment;

import org.gangju.spi.command.Rule;

/** The rules of assignments. */
enum AssignmentRule implements Rule {
    /** Somebody holds a sole duty on one of the days, or the same person the same duty. */
    ASSIGNMENT_OVERLAPS
}
