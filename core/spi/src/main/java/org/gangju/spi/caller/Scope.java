package org.gangju.spi.caller;

import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;

/**
 * The parts of the two trees that a caller may see. What lies outside does not exist for the caller: it is answered
 * like something that was never there.
 *
 * @param organizations the root of the visible organizations; members are seen through their organization
 * @param grids the root of the visible grids
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Scope(TreePath organizations, TreePath grids) {

    /** Everything, of every city. */
    public static final Scope WHOLE = new Scope(TreePath.aboveAll(), TreePath.aboveAll());

    /** Whether the scope has no bound. */
    public boolean whole() {
        return organizations.isAboveAll();
    }
}
