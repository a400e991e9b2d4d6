package org.gangju.matter;

/** What can happen to a matter. */
enum MatterStepKind {
    OPENED,
    ASSIGNED,
    RESOLVED,
    CLOSED,
    REOPENED,
    ESCALATED,
    CANCELLED
}
