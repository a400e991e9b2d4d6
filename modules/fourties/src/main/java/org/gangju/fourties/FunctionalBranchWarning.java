package org.gangju.fourties;

/** What is not as it should be with a branch that exists all the same. */
enum FunctionalBranchWarning {
    /** Fewer than half of the members of a locality are of it. */
    LOCALITY_NOT_MAINLY_LOCAL,
    /** The grid of a locality was given up and nothing has taken its place. */
    GRID_NOT_IN_FORCE,
    /** It is active and nobody leads it. */
    WITHOUT_LEADER
}
