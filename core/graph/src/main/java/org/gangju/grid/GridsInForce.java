package org.gangju.grid;

import java.time.LocalDate;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/** The grids that are in force on a day among those that are not retired by then: how far the net has been put up. */
@Component
class GridsInForce implements CountedIndicator {

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile("GRIDS_IN_FORCE", new Title("在用网格占比", "Grids in force"), GridPermissions.READ)
                .version("2");
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        return new IndicatorCount(
                        GridTable.inOrganizations(asOf),
                        "o.path",
                        Condition.of("g.status <> ?", GridStatus.RETIRED.name()),
                        Condition.of("g.status = ?", GridStatus.ACTIVE.name()),
                        "g.level")
                .identifiedBy(GridView.TYPE_NAME, "g.grid_id");
    }
}
