package org.gangju.redproperty.appointment;

import org.gangju.spi.command.Rule;

/** The rules of cross-appointments. */
enum CrossRule implements Rule {
    /** Home and target are distinct. */
    CROSS_SAME_ORGANIZATION,
    /** An office fits the kind of the target; the seats of owners' committees are filled by elections. */
    CROSS_OFFICE_NOT_OF_TARGET,
    /** A term begins within a year. */
    CROSS_STARTS_TOO_LATE,
    /** A term has at least a day. */
    CROSS_TERM_EMPTY,
    /** A term has no more years than configured. */
    CROSS_TERM_TOO_LONG,
    /** The same is not proposed twice. */
    CROSS_PENDING_ALREADY,
    /** Only what is proposed is decided on. */
    CROSS_NOT_PROPOSED,
    /** Only what was approved is ended. */
    CROSS_NOT_APPROVED
}
