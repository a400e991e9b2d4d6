package org.gangju.redproperty;

/** What somebody who is appointed elsewhere is at home. */
enum CrossHomeRole {
    GRID_WORKER,
    COMMUNITY_WORKER,
    PARTY_OFFICER,
    OFFICIAL,
    PROPERTY_STAFF,
    OWNERS_COMMITTEE_MEMBER
}
