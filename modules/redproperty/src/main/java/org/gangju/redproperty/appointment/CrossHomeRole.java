package org.gangju.redproperty.appointment;

/** What somebody who is appointed elsewhere is at home. */
public enum CrossHomeRole {
    GRID_WORKER,
    COMMUNITY_WORKER,
    PARTY_OFFICER,
    OFFICIAL,
    PROPERTY_STAFF,
    OWNERS_COMMITTEE_MEMBER
}
