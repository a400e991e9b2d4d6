package org.gangju.twonew.area;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An area as it reads on a day.
 *
 * @param key the id within the type
 * @param organizationKey the hub
 * @param place the hub's place in the tree
 * @param name what the area is called
 * @param kind what kind of area it is
 * @param validFrom the first day
 * @param validTo the first day on which it is no more
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
public record AreaView(
        long key,
        long organizationKey,
        TreePath place,
        String name,
        AreaKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    static final String TYPE_NAME = "AreaCommittee";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}
