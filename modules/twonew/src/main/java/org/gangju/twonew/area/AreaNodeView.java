package org.gangju.twonew.area;

import java.time.LocalDate;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A node of an area as it reads on a day.
 *
 * @param key the id
 * @param areaKey the area
 * @param place the hub's place in the tree
 * @param organizationKey the organization that is the node
 * @param kind what it is to the hub
 * @param validFrom the first day
 * @param validTo the first day on which it is no node there
 * @param asOf the day that it is read as of; null for the present
 */
record AreaNodeView(
        long key,
        long areaKey,
        TreePath place,
        long organizationKey,
        AreaNodeKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate asOf)
        implements Placed, ReadAsOf {

    /** The same, read as of a day. */
    AreaNodeView on(@Nullable LocalDate day) {
        return new AreaNodeView(key, areaKey, place, organizationKey, kind, validFrom, validTo, day);
    }
}
