package org.gangju.twonew.unit;

/** Whether a two-new organization operates. */
enum OperatingState {
    OPERATING,
    SUSPENDED,
    CLOSED
}
