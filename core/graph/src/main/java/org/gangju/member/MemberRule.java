package org.gangju.member;

import org.gangju.spi.command.Rule;

/** The rules of members and memberships. */
enum MemberRule implements Rule {
    /** Nobody was admitted on a day that is still to come. */
    DATE_IN_FUTURE,
    /** A transfer leads to another organization. */
    ALREADY_MEMBER_THERE,
    /** Nobody joins a retired organization. */
    MEMBERSHIP_ORGANIZATION_RETIRED,
    /** An organization with members stays. */
    ORGANIZATION_HAS_MEMBERS,
    /** A participant is either a member or somebody with a name. */
    PARTICIPANT_AMBIGUOUS
}
