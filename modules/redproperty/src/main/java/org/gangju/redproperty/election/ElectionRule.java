package org.gangju.redproperty.election;

import org.gangju.spi.command.Rule;

/** The rules of elections. */
enum ElectionRule implements Rule {
    /** A committee has an odd number of seats within the city's bounds. */
    COMMITTEE_SEAT_COUNT,
    /** A term has a number of years within the city's bounds. */
    COMMITTEE_TERM_YEARS,
    /** Elections are recorded in their order. */
    ELECTION_BEFORE_LATEST,
    /** Nobody is elected to two seats. */
    ELECTION_NAMES_TWICE,
    /** A by-election completes a term that runs. */
    COMMITTEE_WITHOUT_TERM,
    /** A by-election fills vacant seats. */
    COMMITTEE_SEATS_NOT_VACANT,
    /** Nobody has two seats. */
    COMMITTEE_PERSON_SEATED
}
