package org.gangju.partygroup;

import org.gangju.spi.command.Rule;

/** The rules of party groups. */
enum PartyGroupRule implements Rule {
    /** Only a branch has party groups. */
    PARTY_GROUP_NEEDS_BRANCH,
    /** A retired branch forms none. */
    PARTY_GROUP_ORGANIZATION_RETIRED,
    /** A group is formed in a cell or a building. */
    PARTY_GROUP_GRID_LEVEL,
    /** The grid is a draft or retired. */
    PARTY_GROUP_GRID_NOT_IN_FORCE,
    /** The grid is in another community than the branch. */
    PARTY_GROUP_GRID_ELSEWHERE,
    /** What has not happened yet cannot be entered. */
    PARTY_GROUP_DAY_IN_FUTURE,
    /** The group exists no more. */
    PARTY_GROUP_DISSOLVED,
    /** Only members whose primary membership is in the branch belong to its groups. */
    PARTY_GROUP_NEEDS_BRANCH_MEMBER,
    /** Somebody else leads the group. */
    PARTY_GROUP_HAS_LEADER,
    /** The member leads or belongs to the group already. */
    PARTY_GROUP_ALREADY_ASSIGNED,
    /** The member does not belong to the group. */
    PARTY_GROUP_NOT_ASSIGNED
}
