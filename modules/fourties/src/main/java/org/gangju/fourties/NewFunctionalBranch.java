package org.gangju.fourties;

import org.jspecify.annotations.Nullable;

/**
 * A functional branch to be proposed, its texts checked.
 *
 * @param kind what its people have in common
 * @param code the code of the organization that it becomes
 * @param name the full name
 * @param shortName the name that people use
 * @param purpose what it is for
 * @param tags what it is about
 * @param gridKey the grid of a locality; null for the other kinds
 * @param capacity how many members it takes; null for no limit
 */
record NewFunctionalBranch(
        FunctionalBranchKind kind,
        String code,
        String name,
        String shortName,
        String purpose,
        Tags tags,
        @Nullable Long gridKey,
        @Nullable Integer capacity) {}
