package org.gangju.spi.grid;

import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;

/**
 * Grids that belonged to one organization belong to another, because they hang elsewhere in the net. Published within that
 * transaction, to listeners on the same thread; whoever keeps a copy of their organization's place changes it now.
 *
 * @param grids the subtree in which they lie now
 * @param from the place of their former organization
 * @param to the place of their organization from now on
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record GridsChangedOrganization(TreePath grids, TreePath from, TreePath to) {}
