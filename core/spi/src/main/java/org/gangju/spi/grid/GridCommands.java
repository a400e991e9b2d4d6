package org.gangju.spi.grid;

import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the tree of grids. Each joins the caller's transaction, keeps the core's rules (a broken one is thrown as
 * a {@link org.gangju.spi.command.RuleViolation}) and treats what lies outside the caller's scope as missing.
 *
 * <p>{@code expectedVersion} is the version that the change was decided on; when it is given and the grid has moved on,
 * the change is a CONFLICT.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface GridCommands {

    /** Draws a grid below its parent: in force from today, or as a draft. */
    GridView create(NewGrid grid, Caller caller);

    /** Puts a draft in force from today. */
    GridView activate(String id, @Nullable Integer expectedVersion, Caller caller);

    /** Gives a grid another name. */
    GridView rename(String id, String name, @Nullable Integer expectedVersion, Caller caller);

    /** Puts a grid with all that is below it under another parent of the same district. */
    GridView move(String id, String parentId, @Nullable Integer expectedVersion, Caller caller);

    /** Retires a grid below which no grid is in force, from today. */
    GridView retire(String id, @Nullable Integer expectedVersion, Caller caller);
}
