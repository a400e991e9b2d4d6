package org.gangju.training;

import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;

/**
 * Who holds a class, known before any row is taken.
 *
 * @param organizationKey the organization
 * @param path its place
 */
record ClassPlace(long organizationKey, String path) implements Held {

    @Override
    public TreePath organizationPath() {
        return new TreePath(path);
    }

    String organizationId() {
        return new NodeId(OrganizationView.TYPE_NAME, organizationKey).encoded();
    }
}
