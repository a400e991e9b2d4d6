package org.gangju.twonew.unit;

import org.gangju.spi.command.Rule;

/** The rules of the register. */
enum UnitRule implements Rule {
    /** A USCC has 18 characters: digits, and letters other than I, O, S, V and Z. */
    USCC_MALFORMED,
    /** The last character follows from the others, by GB 32100-2015. */
    USCC_CHECK_DIGIT,
    /** A USCC stands in the register once. */
    USCC_TAKEN,
    /** People are counted from 0 to 1,000,000. */
    NEW_ORGANIZATION_COUNT_OUT_OF_RANGE,
    /** A correction says what is otherwise. */
    NEW_ORGANIZATION_NOTHING_CORRECTED,
    /** One is in a grid in force. */
    NEW_ORGANIZATION_GRID_NOT_IN_FORCE,
    /** One that has closed stays so. */
    NEW_ORGANIZATION_CLOSED,
    /** Only one that operates is suspended and gets a party organization. */
    NEW_ORGANIZATION_NOT_OPERATING,
    /** Only one that is suspended goes on. */
    NEW_ORGANIZATION_NOT_SUSPENDED
}
