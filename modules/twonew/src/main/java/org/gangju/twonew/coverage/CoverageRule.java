package org.gangju.twonew.coverage;

import org.gangju.spi.command.Rule;

/** The rules of covering two-new organizations. */
enum CoverageRule implements Rule {
    /** Each has one party organization at a time; another mode takes the place of the one that it has. */
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
    /** An own branch is none that the unit hangs below. */
    COVERAGE_BRANCH_ABOVE
}
