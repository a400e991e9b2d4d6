package org.gangju.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grids that are in force on a day among those that are not retired by then: how far the net has been put up. */
@Component
class GridsInForce implements IndicatorRule {

    private final JdbcClient sql;
    private final Territory territory;
    private final Clock clock;

    GridsInForce(JdbcClient sql, Territory territory, Clock clock) {
        this.clock = clock;
        this.sql = sql;
        this.territory = territory;
    }

    @Override
    public String key() {
        return "GRIDS_IN_FORCE";
    }

    @Override
    public String ruleVersion() {
        return "1";
    }

    @Override
    public String permission() {
        return GridPermissions.READ.name();
    }

    @Override
    public IndicatorFigures figures(OrganizationView organization, LocalDate asOf) {
        TreePath grids = territory
                .of(organization.key())
                .map(place -> place.scope().grids())
                .orElseGet(TreePath::nowhere);
        Condition standing = Condition.all(List.of(
                Condition.within("g.path", grids),
                Condition.of("g.valid_to IS NULL OR g.valid_to > ?", asOf),
                drawn(asOf)));
        return sql.sql("SELECT COUNT(CASE WHEN g.valid_from <= ? THEN 1 END), COUNT(*) FROM grid g WHERE "
                        + standing.sql())
                .param(asOf)
                .params(standing.parameters())
                .query((row, number) -> new IndicatorFigures(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** A draft has no day of its own: it counts as long as it is one, and never in the past. */
    private Condition drawn(LocalDate asOf) {
        Condition inForce = Condition.of("g.valid_from <= ?", asOf);
        return asOf.isBefore(LocalDate.now(clock))
                ? inForce
                : Condition.any(List.of(inForce, Condition.of("g.valid_from IS NULL")));
    }
}
