package org.gangju.consolidation;

import java.time.LocalDate;
import java.util.List;
import org.gangju.history.VersionTable;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/**
 * K4 多网合一: departments' own grids that are part of the net on the day, or were given up after having been so, among
 * those that are registered, by department.
 */
@Component
class MappedLegacyGrids implements CountedIndicator {

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile(
                        "K4", new Title("多网合一完成率", "Legacy grids that are mapped"), ConsolidationPermissions.READ)
                .version("2");
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        return new IndicatorCount(
                        "legacy_grid l JOIN organization_version o ON o.organization_id = l.organization_id AND "
                                + VersionTable.on("o", asOf),
                        "o.path",
                        Condition.of("l.registered_on <= ?", asOf),
                        Condition.any(List.of(mapped(asOf), givenUp(asOf))),
                        "l.department")
                .identifiedBy(LegacyGridView.TYPE_NAME, "l.id");
    }

    private static Condition mapped(LocalDate day) {
        Condition holding = Period.holding("c", day);
        return new Condition(
                "EXISTS (SELECT 1 FROM grid_consolidation c WHERE c.legacy_grid_id = l.id AND " + holding.sql() + ")",
                holding.parameters());
    }

    private static Condition givenUp(LocalDate day) {
        return Condition.of("l.retired_on <= ? AND l.mapped_on <= ?", day, day);
    }
}
