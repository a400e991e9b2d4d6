package org.gangju.redproperty.company;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A registered property company as it reads now.
 *
 * @param key the id within the type
 * @param organizationKey its organization
 * @param place that organization's place in the tree
 * @param registeredOn the day of the registration
 * @param closedOn the day on which its organization was retired
 * @param version what an optimistic change names
 */
public record PropertyCompanyView(
        long key,
        long organizationKey,
        TreePath place,
        LocalDate registeredOn,
        @Nullable LocalDate closedOn,
        int version)
        implements Node, Placed {

    public static final String TYPE_NAME = "PropertyCompany";

    /** The type of its organization. */
    public static final String ORGANIZATION_TYPE = "PROPERTY_COMPANY";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}
