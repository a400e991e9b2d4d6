package org.gangju.spi.grid;

import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/** Where grids are in the net, for the conditions of others' statements. Provided by the core graph. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface GridSubtrees {

    /**
     * The column holds the key of a grid at or below a place of the net.
     *
     * @param keyColumn the column with the grid's key; null in it fulfils nothing
     */
    Condition below(String keyColumn, TreePath grids);
}
