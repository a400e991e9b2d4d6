package org.gangju.twonew.council;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A council as it reads now.
 *
 * @param key the id within the type
 * @param organizationKey who convenes it
 * @param place that organization's place in the tree
 * @param name what it is called
 * @param validFrom the first day
 * @param validTo the first day on which it is no more
 * @param version what an optimistic change names
 */
public record CouncilView(
        long key,
        long organizationKey,
        TreePath place,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "NewOrganizationCouncil";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}
