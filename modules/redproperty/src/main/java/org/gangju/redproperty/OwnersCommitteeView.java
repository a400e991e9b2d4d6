package org.gangju.redproperty;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An owners' committee as it reads now.
 *
 * @param key the id within the type
 * @param organizationKey its organization
 * @param place that organization's place in the tree
 * @param gridKey the estate
 * @param registeredOn the day of the registration
 * @param closedOn the day on which its organization was retired
 * @param seatCount how many seats the latest election of the whole committee gave it
 * @param termFrom the first day of that term
 * @param termTo the first day behind it
 * @param version what an optimistic change names
 */
record OwnersCommitteeView(
        long key,
        long organizationKey,
        TreePath place,
        long gridKey,
        LocalDate registeredOn,
        @Nullable LocalDate closedOn,
        int seatCount,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termTo,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "OwnersCommittee";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}
