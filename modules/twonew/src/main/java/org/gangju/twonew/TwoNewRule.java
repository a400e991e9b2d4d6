package org.gangju.twonew;

import org.gangju.spi.command.Rule;

/** The rules of two-new organizations. */
enum TwoNewRule implements Rule {
    /** A USCC has 18 characters: digits, and letters other than I, O, S, V and Z. */
    USCC_MALFORMED,
    /** The last character follows from the others, by GB 32100-2015. */
    USCC_CHECK_DIGIT,
    /** A USCC stands in the register once. */
    USCC_TAKEN,
    /** People are counted from 0 to 1,000,000. */
    NEW_ORGANIZATION_COUNT_OUT_OF_RANGE,
    /** A correction says what is otherwise. */
    NEW_ORGANIZATION_NOTHING_CORRECTED,
    /** A retired organization registers and covers nothing. */
    NEW_ORGANIZATION_SUPERIOR_RETIRED,
    /** One is in a grid in force. */
    NEW_ORGANIZATION_GRID_NOT_IN_FORCE,
    /** One that has closed stays so. */
    NEW_ORGANIZATION_CLOSED,
    /** Only one that operates is suspended and gets a party organization. */
    NEW_ORGANIZATION_NOT_OPERATING,
    /** Only one that is suspended goes on. */
    NEW_ORGANIZATION_NOT_SUSPENDED,
    /** Each has one party organization at a time. */
    COVERAGE_ESTABLISHED,
    /** Only what is established ends. */
    COVERAGE_NOT_ESTABLISHED,
    /** Each waits for one decision at a time. */
    COVERAGE_PROPOSED,
    /** An own or a hosting party organization serves one unit of a proposal. */
    COVERAGE_ONE_UNIT,
    /** A joint branch has two units at least. */
    COVERAGE_UNITS_COUNT,
    /** An own branch takes three full members. */
    COVERAGE_MEMBERS_TOO_FEW,
    /** Each mode has kinds of party organizations that will do. */
    COVERAGE_PARTY_ORGANIZATION_TYPE,
    /** An own branch belongs to no other unit. */
    COVERAGE_BRANCH_TAKEN,
    /** A visit is recorded on its day or later, while the duty lasted. */
    VISIT_DAY,
    /** The hub of an area is a committee, a work committee or a general branch. */
    AREA_HUB_TYPE,
    /** An area has one hub, and a hub one area. */
    AREA_HUB_TAKEN,
    /** A dissolved area changes no more. */
    AREA_DISSOLVED,
    /** A node that is a branch is one. */
    AREA_NODE_TYPE,
    /** A node is in one area at a time. */
    AREA_NODE_TAKEN,
    /** Only a node leaves. */
    AREA_NODE_MISSING,
    /** An area has a limited number of nodes. */
    AREA_NODES_TOO_MANY,
    /** A rubric has a limited number of items. */
    STAR_RUBRIC_ITEMS,
    /** More stars take more points. */
    STAR_RUBRIC_THRESHOLDS,
    /** Each item has its points. */
    STAR_SCORES,
    /** A year that has begun is rated. */
    STAR_RATING_YEAR,
    /** A year is rated once. */
    STAR_RATING_EXISTS,
    /** A rating goes from step to step. */
    STAR_RATING_STATUS,
    /** Whoever assessed does not review. */
    STAR_RATING_OF_ONESELF,
    /** The superior reviews, publishes and revokes. */
    STAR_RATING_DECIDED_ELSEWHERE,
    /** An organization convenes one council at a time. */
    COUNCIL_EXISTS,
    /** A dissolved council meets no more. */
    COUNCIL_DISSOLVED,
    /** A council has a limited number of departments. */
    COUNCIL_DEPARTMENTS,
    /** Departments of the council meet. */
    COUNCIL_DEPARTMENT_UNKNOWN,
    /** A meeting is recorded on its day or later. */
    COUNCIL_MEETING_DAY,
    /** Somebody was there. */
    COUNCIL_MEETING_EMPTY,
    /** A council has a limited number of meetings. */
    COUNCIL_MEETINGS_TOO_MANY,
    /** A council sees to what it has resolved. */
    COUNCIL_HAS_RESOLUTIONS
}
