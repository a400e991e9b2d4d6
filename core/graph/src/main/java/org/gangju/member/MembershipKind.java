package org.gangju.member;

/** What a membership is to the member. */
enum MembershipKind {
    /** The one that counts everywhere. */
    PRIMARY
}
