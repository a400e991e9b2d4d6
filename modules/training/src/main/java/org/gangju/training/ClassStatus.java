package org.gangju.training;

/** The life of a class. */
enum ClassStatus {
    PLANNED,
    OPEN,
    RUNNING,
    COMPLETED,
    CANCELLED
}
