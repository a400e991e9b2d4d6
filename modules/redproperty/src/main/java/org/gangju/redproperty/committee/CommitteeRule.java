package org.gangju.redproperty.committee;

import org.gangju.spi.command.Rule;

/** The rules of owners' committees. */
enum CommitteeRule implements Rule {
    /** Only organizations of the type OWNERS_COMMITTEE are registered as committees. */
    COMMITTEE_EXPECTED,
    /** An organization is registered once. */
    COMMITTEE_REGISTERED,
    /** The committee's organization is retired. */
    COMMITTEE_CLOSED,
    /** An estate has one committee. */
    ESTATE_HAS_COMMITTEE
}
