package org.gangju.spi.grid;

import org.apiguardian.api.API;

/** What somebody is in a grid; each is held by one at a time. On which levels there are lane chiefs is our inference. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum GridRole {
    GRID_WORKER,
    LANE_CHIEF,
    BUILDING_CHIEF,
    ENTRANCE_CHIEF;

    /** Whether grids of this level have it. */
    public boolean fits(GridLevel level) {
        return switch (this) {
            case GRID_WORKER -> level == GridLevel.CELL || level == GridLevel.COMMUNITY || level == GridLevel.ESTATE;
            case LANE_CHIEF ->
                level == GridLevel.SUBDISTRICT || level == GridLevel.COMMUNITY || level == GridLevel.CELL;
            case BUILDING_CHIEF -> level == GridLevel.BUILDING || level == GridLevel.COURTYARD;
            case ENTRANCE_CHIEF -> level == GridLevel.ENTRANCE;
        };
    }
}
