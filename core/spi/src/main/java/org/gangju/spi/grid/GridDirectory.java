package org.gangju.spi.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.tree.TreePath;

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

    /**
     * The same grid, held against everything else that is to change for it: of two that ask for it, the second waits for
     * the first.
     */
    GridView lock(String id, String field, Caller caller);

    /** The first grids in force of a level at or inside another one, in the tree's order, whoever asks; for what is generated. */
    List<GridView> inside(TreePath grid, GridLevel level, int most);

    /**
     * The first day of a grid from which on it has been in force and belonged to the organization that it belongs to now,
     * whoever asks; the days before count it elsewhere, or not at all.
     */
    LocalDate belongsSince(long grid);

    /** Those of many global ids that the caller sees, by id, held as they are, in one statement. */
    Map<String, GridView> hold(List<String> ids, Caller caller);
}
