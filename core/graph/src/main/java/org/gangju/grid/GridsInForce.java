package org.gangju.grid;

import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorCounts;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/** The grids that are in force on a day among those that are not retired by then: how far the net has been put up. */
@Component
class GridsInForce implements IndicatorRule {

    private final IndicatorCounts counts;

    GridsInForce(IndicatorCounts counts) {
        this.counts = counts;
    }

    @Override
    public String key() {
        return "GRIDS_IN_FORCE";
    }

    @Override
    public Title title() {
        return new Title("在用网格占比", "Grids in force");
    }

    @Override
    public String ruleVersion() {
        return "2";
    }

    @Override
    public String permission() {
        return GridPermissions.READ.name();
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf) {
        return counts.of(count(asOf), organization.path());
    }

    @Override
    public Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(count(asOf));
    }

    private static IndicatorCount count(LocalDate asOf) {
        return new IndicatorCount(
                        GridTable.inOrganizations(asOf),
                        "o.path",
                        Condition.of("g.status <> ?", GridStatus.RETIRED.name()),
                        Condition.of("g.status = ?", GridStatus.ACTIVE.name()),
                        "g.level")
                .identifiedBy(GridView.TYPE_NAME, "g.grid_id");
    }
}
