package org.gangju.redproperty.appointment;

/** Where a cross-appointment stands. ENDED is told by the day alone and never stored. */
enum CrossStatus {
    PROPOSED,
    APPROVED,
    ENDED,
    REJECTED,
    WITHDRAWN
}
