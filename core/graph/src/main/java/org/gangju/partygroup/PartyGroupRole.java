package org.gangju.partygroup;

/** What a member is to a party group. */
enum PartyGroupRole {
    LEADER,
    MEMBER
}
