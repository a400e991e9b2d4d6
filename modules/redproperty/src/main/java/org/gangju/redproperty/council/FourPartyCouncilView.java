package org.gangju.redproperty.council;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A four-party council as it reads now.
 *
 * @param key the id within the type
 * @param organizationKey the organization that its estate belongs to
 * @param place that organization's place in the tree
 * @param gridKey the estate
 * @param formedOn the day on which it was formed
 * @param dissolvedOn the day on which it was dissolved
 * @param version what an optimistic change names
 */
public record FourPartyCouncilView(
        long key,
        long organizationKey,
        TreePath place,
        long gridKey,
        LocalDate formedOn,
        @Nullable LocalDate dissolvedOn,
        int version)
        implements Node, Placed {

    public static final String TYPE_NAME = "FourPartyCouncil";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}
