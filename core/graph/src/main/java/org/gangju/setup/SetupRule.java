package org.gangju.setup;

/** What an organization's setup is checked for. The order is that of the findings. */
enum SetupRule {
    /** A branch with fewer full members than it needed to be founded (domain.md, invariant 2). */
    BRANCH_BELOW_MINIMUM(1),
    /** A branch with so many members that a general branch suggests itself (invariant 3). */
    GENERAL_BRANCH_SUGGESTED(2),
    /** A branch or general branch with so many members that a committee suggests itself (invariant 3). */
    COMMITTEE_SUGGESTED(3),
    /** A branch with enough full members for a committee has none (invariant 4). */
    COMMITTEE_MISSING(4),
    /** A branch's committee has more people than the rules know (invariant 4). */
    COMMITTEE_TOO_LARGE(5),
    /** A branch without a secretary (invariant 4). */
    SECRETARY_MISSING(6),
    /** A term is past its end, and nobody has extended it (invariant 5). */
    TERM_OVERDUE(7);

    private final int number;

    SetupRule(int number) {
        this.number = number;
    }

    /** What findings of it are numbered by: 1 to 99, never changed. */
    int number() {
        return number;
    }
}
