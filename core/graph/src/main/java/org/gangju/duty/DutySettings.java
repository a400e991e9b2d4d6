package org.gangju.duty;

import java.util.Map;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridRole;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which role somebody is expected to hold in each grid of a level; where nobody does, the grid has a vacancy.
 *
 * @param expected the roles by level, one for each; a role that grids of the level do not have is refused at the start
 */
@ConfigurationProperties("gangju.duty")
record DutySettings(Map<GridLevel, GridRole> expected) {

    /** Our inference from 网格员, 街巷长, 楼栋长 and 楼门长 in the users' sources. */
    private static final Map<GridLevel, GridRole> DEFAULT = Map.of(
            GridLevel.SUBDISTRICT,
            GridRole.LANE_CHIEF,
            GridLevel.CELL,
            GridRole.GRID_WORKER,
            GridLevel.BUILDING,
            GridRole.BUILDING_CHIEF,
            GridLevel.ENTRANCE,
            GridRole.ENTRANCE_CHIEF);

    DutySettings(@Nullable Map<GridLevel, GridRole> expected) {
        this.expected = expected == null || expected.isEmpty() ? DEFAULT : Map.copyOf(expected);
        this.expected.forEach((level, role) -> {
            if (!role.fits(level)) {
                throw new IllegalArgumentException("gangju.duty.expected: " + level + " has no " + role);
            }
        });
    }
}
