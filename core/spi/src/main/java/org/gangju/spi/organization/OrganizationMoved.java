package org.gangju.spi.organization;

import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;

/**
 * An organization and all below it hang elsewhere in the tree. Published within the moving transaction, to listeners on
 * the same thread; whoever keeps a copy of paths changes them now.
 *
 * @param key the organization that was moved
 * @param from its former place
 * @param to its place from now on
 */
@API(status = API.Status.STABLE, since = "0.1")
public record OrganizationMoved(long key, TreePath from, TreePath to) {}
