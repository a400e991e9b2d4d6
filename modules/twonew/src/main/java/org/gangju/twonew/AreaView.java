package org.gangju.twonew;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An area as it reads now.
 *
 * @param key the id within the type
 * @param organizationKey the hub
 * @param place the hub's place in the tree
 * @param name what the area is called
 * @param kind what kind of area it is
 * @param validFrom the first day
 * @param validTo the first day on which it is no more
 * @param version what an optimistic change names
 */
record AreaView(
        long key,
        long organizationKey,
        TreePath place,
        String name,
        AreaKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "AreaCommittee";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}
