package org.gangju.twonew;

/** Whether a two-new organization operates. */
enum OperatingState {
    OPERATING,
    SUSPENDED,
    CLOSED
}
