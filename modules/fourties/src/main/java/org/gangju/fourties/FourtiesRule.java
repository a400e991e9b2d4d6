package org.gangju.fourties;

import org.gangju.spi.command.Rule;

/** The rules of functional branches. */
enum FourtiesRule implements Rule {
    /** A work committee, committee, general branch or branch proposes one. */
    FOURTIES_ORGANIZATION_NOT_PROPOSING,
    /** A retired organization proposes nothing. */
    FOURTIES_ORGANIZATION_RETIRED,
    /** A branch of a locality needs a grid. */
    FOURTIES_GRID_MISSING,
    /** Only a branch of a locality has a grid. */
    FOURTIES_GRID_NOT_ASKED,
    /** The grid is an estate or smaller. */
    FOURTIES_GRID_LEVEL,
    /** The grid belongs to the proposing organization or to one below it. */
    FOURTIES_GRID_ELSEWHERE,
    /** The grid is in force. */
    FOURTIES_GRID_NOT_IN_FORCE,
    /** A branch has 1 to so many tags. */
    FOURTIES_TAGS_COUNT,
    /** A branch has from 1 to 1,000 places. */
    FOURTIES_CAPACITY_OUT_OF_RANGE,
    /** A branch has no fewer places than members; how many these are is told elsewhere, to who may know. */
    FOURTIES_CAPACITY_BELOW_MEMBERS,
    /** An organization of this type comes from an approved proposal alone. */
    FOURTIES_BY_PROPOSAL,
    /** An organization of this type goes by its dissolution alone. */
    FOURTIES_BY_DISSOLUTION,
    /** Something is done only with a branch that is established. */
    FOURTIES_NOT_ESTABLISHED,
    /** Members join only an approved or active branch. */
    FOURTIES_NOT_OPEN,
    /** Only members join and leave. */
    FOURTIES_MEMBERS_ONLY,
    /** Nobody is put into a branch or taken out of it by somebody else. */
    FOURTIES_BY_ONESELF,
    /** A membership in a branch is secondary, from today and without an end. */
    FOURTIES_SECONDARY_FROM_TODAY,
    /** A branch takes as many members as it has places. */
    FOURTIES_FULL,
    /** Who does not belong to a branch does not leave it. */
    FOURTIES_NOT_JOINED,
    /** The leader belongs to the branch, unless it is one of a locality. */
    FOURTIES_LEADER_NOT_OF_BRANCH,
    /** Those attend an activity who belong to the branch. */
    FOURTIES_ATTENDEE_NOT_OF_BRANCH,
    /** Only an active branch is put to rest. */
    FOURTIES_NOT_ACTIVE,

    /** Only a dormant branch is brought back. */
    FOURTIES_NOT_DORMANT
}
