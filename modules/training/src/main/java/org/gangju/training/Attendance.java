package org.gangju.training;

/** How much of a class a participant was there for. */
enum Attendance {
    ABSENT,
    PARTIAL,
    COMPLETE
}
