package org.gangju.spi.grid;

import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Replaces grids in force by others, from today. Each change joins the caller's transaction, keeps the core's rules (a
 * broken one is thrown as a {@link org.gangju.spi.command.RuleViolation}), treats what lies outside the caller's scope as
 * missing, and is told as {@link GridReplaced}. The number of statements does not depend on what is inside the grids.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface GridReplacements {

    /** The fewest parts of a split, and grids of a merger. */
    int FEWEST = 2;

    /** The most parts of a split, grids of a merger, and successors. */
    int MOST = 20;

    /** The most grids directly inside those that are replaced. */
    int MOST_CHILDREN = 2000;

    /** Splits a grid into parts, each with some of the grids inside, and answers the retired grid. */
    GridView split(String id, List<GridPart> parts, @Nullable Integer expectedVersion, Caller caller);

    /** Makes one grid of several of the same level, scheme and parent, and answers the new one. */
    GridView merge(GridMerger merger, Caller caller);

    /**
     * Retires a grid. What is inside goes to its only successor; without one there must be nothing inside that is in force
     * or drafted.
     */
    GridView retire(String id, List<String> successorIds, @Nullable Integer expectedVersion, Caller caller);
}
