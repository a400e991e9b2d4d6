package org.gangju.spi.indicator;

import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;

/** Counts rows of the database for an organization and each organization below it at once. Safe for any thread. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface IndicatorCounts {

    /** The table of an organization at this place, in one statement. */
    IndicatorTable of(IndicatorCount count, TreePath organization);
}
