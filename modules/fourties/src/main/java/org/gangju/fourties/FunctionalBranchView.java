package org.gangju.fourties;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A functional branch as it reads now.
 *
 * @param key the id within the type
 * @param kind what its people have in common
 * @param code the code of its organization
 * @param name the full name
 * @param shortName the name that people use
 * @param purpose what it is for
 * @param organizationKey who has proposed it
 * @param place that organization's place in the tree
 * @param gridKey the grid of a locality
 * @param capacity how many members it takes; null for no limit
 * @param status where it stands
 * @param statusSince since which day
 * @param branchKey its organization, once it is established
 * @param version what an optimistic change names
 */
record FunctionalBranchView(
        long key,
        FunctionalBranchKind kind,
        String code,
        String name,
        String shortName,
        String purpose,
        long organizationKey,
        TreePath place,
        @Nullable Long gridKey,
        @Nullable Integer capacity,
        FunctionalBranchStatus status,
        LocalDate statusSince,
        @Nullable Long branchKey,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "FunctionalBranch";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}
