package org.gangju.redproperty.council;

import org.gangju.spi.command.Rule;

/** The rules of four-party councils. */
enum CouncilRule implements Rule {
    /** An estate has one council. */
    ESTATE_HAS_COUNCIL,
    /** A dissolved council stays so. */
    COUNCIL_DISSOLVED,
    /** A seat has one holder at a time. */
    COUNCIL_SEAT_TAKEN,
    /** Nobody holds two of the four seats on one day. */
    COUNCIL_PERSON_SEATED,
    /** The branch of the estate is named. */
    COUNCIL_SEAT_NEEDS_ORGANIZATION,
    /** A grid worker represents no organization. */
    COUNCIL_SEAT_REPRESENTS_NOBODY,
    /** The company's seat is for the company that serves the estate. */
    COUNCIL_COMPANY_NOT_SERVING,
    /** The committee's seat is for the committee of the estate. */
    COUNCIL_COMMITTEE_MISSING,

    /** A committee whose term is over speaks for nobody. */
    COUNCIL_COMMITTEE_WITHOUT_TERM,

    /** The branch of an estate is a branch. */
    COUNCIL_BRANCH_EXPECTED,

    /** The branch of an estate hangs on its community. */
    COUNCIL_BRANCH_ELSEWHERE
}
