package org.gangju.member;

/** What a member is to the party's work beside the status; one may be several. */
enum MemberCategory {
    DIRECT,
    RETIRED,
    EMPLOYED,
    FLOATING
}
