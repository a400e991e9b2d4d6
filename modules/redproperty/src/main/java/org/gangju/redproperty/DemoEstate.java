package org.gangju.redproperty;

import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;

/**
 * An estate of the demo city.
 *
 * @param key the grid
 * @param name what it is called
 * @param organization the organization that it belongs to
 */
record DemoEstate(long key, String name, OrganizationView organization) {

    private static final int DISTRICT = 2;

    String id() {
        return new NodeId(GridView.TYPE_NAME, key).encoded();
    }

    /** The district above, or what is there in its place. */
    TreePath district() {
        TreePath place = organization.path();
        return place.depth() <= DISTRICT
                ? place
                : new TreePath(place.value().substring(0, DISTRICT * TreePath.SEGMENT));
    }
}
