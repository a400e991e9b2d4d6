package org.gangju.matter;

/** What can happen to a matter. */
enum MatterStepKind {
    OPENED,
    ASSIGNED,
    UNASSIGNED,
    RESOLVED,
    CLOSED,
    REOPENED,
    ESCALATED,
    CANCELLED,
    HANDED_OVER
}
