package org.gangju.member;

import org.gangju.spi.command.Rule;

/** The rules of members and memberships. */
enum MemberRule implements Rule {
    /** Nobody was admitted or confirmed on a day that is still to come. */
    DATE_IN_FUTURE,
    /** A transfer leads to another organization. */
    ALREADY_MEMBER_THERE,
    /** Nobody joins a retired organization. */
    MEMBERSHIP_ORGANIZATION_RETIRED,
    /** A temporary or functional branch admits nobody and holds no primary membership. */
    MEMBERSHIP_NOT_PRIMARY_THERE,
    /** The primary membership begins by admission and goes on by transfer; nobody joins or leaves by it. */
    MEMBERSHIP_PRIMARY_BY_TRANSFER,
    /** A member has one membership in an organization at a time. */
    MEMBERSHIP_OVERLAPS,
    /** Only a probationary member is confirmed. */
    MEMBER_NOT_PROBATIONARY,
    /** The time of probation is not over. */
    MEMBER_PROBATION_RUNNING,
    /** Only a full member has a day of confirmation. */
    MEMBER_NOT_CONFIRMED,
    /** A corrected day is a day. */
    MEMBER_DAY_MALFORMED,
    /** A corrected value is one of those that there are. */
    MEMBER_VALUE_UNKNOWN,
    /** What was to be corrected reads otherwise by now. */
    MEMBER_CORRECTED_SINCE,
    /** A member declares so many skills at most. */
    MEMBER_TOO_MANY_SKILLS,
    /** An organization with members stays. */
    ORGANIZATION_HAS_MEMBERS,
    /** A participant is either a member or somebody with a name. */
    PARTICIPANT_AMBIGUOUS,
    /** So many members move from one organization to another at once. */
    MEMBERS_TOO_MANY_TO_MOVE,
    /** Three full members found a branch (invariant 2). */
    BRANCH_NEEDS_MEMBERS
}
