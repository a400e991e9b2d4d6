package org.gangju.fourties;

import java.time.LocalDate;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Where a branch stood from one day to another.
 *
 * @param branchKey the branch
 * @param status where it stood
 * @param reason what was said about it
 * @param validFrom the first day
 * @param validTo the first day on which it stood there no more; null for where it stands now
 * @param place the place of the organization that has proposed the branch
 */
record FunctionalBranchStateView(
        long branchKey,
        FunctionalBranchStatus status,
        @Nullable String reason,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        TreePath place) {}
