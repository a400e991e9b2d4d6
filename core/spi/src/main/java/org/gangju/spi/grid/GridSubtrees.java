package org.gangju.spi.grid;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** Where grids are in the net on a day, for the conditions of others' statements. Provided by the core graph. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface GridSubtrees {

    /**
     * The column holds the key of a grid that is at or below a place of the net on a day.
     *
     * @param keyColumn the column with the grid's key; null in it fulfils nothing
     * @param grids the place as of that day
     * @param day the day; null for the present
     */
    Condition below(String keyColumn, TreePath grids, @Nullable LocalDate day);
}
