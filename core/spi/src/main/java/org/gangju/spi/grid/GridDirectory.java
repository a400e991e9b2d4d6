package org.gangju.spi.grid;

import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;

/** The grids that something is attached to within a transaction. Organizations are held before grids, members after them. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface GridDirectory {

    /**
     * The grid of a global id, held as it is until the caller's transaction ends.
     *
     * @param field the input's field that names it; a {@link org.gangju.spi.command.RuleViolation} with the code
     *     NOT_FOUND points there when the grid is missing or out of the caller's scope
     */
    GridView hold(String id, String field, Caller caller);
}
