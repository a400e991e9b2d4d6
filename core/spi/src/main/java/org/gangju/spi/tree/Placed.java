package org.gangju.spi.tree;

import org.apiguardian.api.API;

/**
 * A read view that belongs to an organization. The kernel decides by its place which modules' fields it has, and whether
 * it is there at all when its own module is off for that organization.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface Placed {

    /** The organization's place in the tree. */
    TreePath place();
}
