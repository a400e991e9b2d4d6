package org.gangju.partygroup;

import org.gangju.spi.period.Moment;

/**
 * The party groups of a branch, as a loader's key.
 *
 * @param organization the branch
 * @param moment which days are asked for
 */
record PartyGroupList(long organization, Moment moment) {}
