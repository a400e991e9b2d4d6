package org.gangju.twonew.coverage;

import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.unit.EstablishmentMode;

/**
 * A proposed coverage as it reads now.
 *
 * @param key the id within the type
 * @param organizationKey the organization that proposes
 * @param place that organization's place in the tree
 * @param mode how the units come to a party organization
 * @param partyOrganizationKey which one
 */
public record CoverageRequestView(
        long key, long organizationKey, TreePath place, EstablishmentMode mode, long partyOrganizationKey)
        implements Node, Placed {

    static final String TYPE_NAME = "CoverageRequest";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}
