package org.gangju.fourties;

/** What is not as it should be with a branch that exists all the same. */
enum FunctionalBranchWarning {
    /** Fewer than half of the members of a locality are of it. */
    LOCALITY_NOT_MAINLY_LOCAL
}
