package org.gangju.redproperty;

/** The state of a council, which follows from its seats. */
enum FourPartyStatus {
    FORMING,
    ACTIVE,
    INCOMPLETE,
    DISSOLVED;

    /** What one becomes when a seat is vacant. */
    FourPartyStatus vacated() {
        return this == FORMING ? FORMING : INCOMPLETE;
    }
}
