package org.gangju.spi.grid;

import org.apiguardian.api.API;

/** The life of a grid: it is drawn, in force, and at last replaced or given up. */
@API(status = API.Status.STABLE, since = "0.1")
public enum GridStatus {
    DRAFT,
    ACTIVE,
    RETIRED
}
