package org.gangju.spi.grid;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Grids have been retired: one was split or given up, or several became one. Published within that transaction, to
 * listeners on the same thread; all of these grids are held against other changes, and the grids inside have followed. What
 * hangs on the retired ones ends, or goes on for the heir.
 *
 * @param retired the grids that are in force no more, the one first whose claims come first
 * @param successors the grids that take their place; none when they are given up
 * @param heir the one of the successors that takes over what hung on the retired grids; null for none
 * @param day the day from which this is so
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record GridReplaced(
        List<GridView> retired,
        List<GridView> successors,
        @Nullable GridView heir,
        LocalDate day) {

    /** The keys of the retired grids. */
    public List<Long> retiredKeys() {
        return retired.stream().map(GridView::key).toList();
    }
}
