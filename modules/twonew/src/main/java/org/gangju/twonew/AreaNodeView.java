package org.gangju.twonew;

import java.time.LocalDate;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A node of an area as it reads now.
 *
 * @param key the id
 * @param areaKey the area
 * @param place the hub's place in the tree
 * @param organizationKey the organization that is the node
 * @param kind what it is to the hub
 * @param validFrom the first day
 * @param validTo the first day on which it is no node there
 */
record AreaNodeView(
        long key,
        long areaKey,
        TreePath place,
        long organizationKey,
        AreaNodeKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Placed {}
