package org.gangju.redproperty.council;

/** The state of a council, which follows from its seats. */
public enum FourPartyStatus {
    FORMING,
    ACTIVE,
    INCOMPLETE,
    DISSOLVED;

    /** What one becomes when a seat is vacant. */
    FourPartyStatus vacated() {
        return this == FORMING ? FORMING : INCOMPLETE;
    }
}
