package org.gangju.duty;

import java.time.LocalDate;
import java.util.List;
import org.gangju.grid.GridPermissions;
import org.gangju.grid.GridTable;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/**
 * K1: grids in force in which somebody holds the role that is expected at their level, among all such grids, by level.
 */
@Component
class GridsWithChief implements CountedIndicator {

    private final DutySettings settings;

    GridsWithChief(DutySettings settings) {
        this.settings = settings;
    }

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile("K1", new Title("网格力量配备率", "Grids with a chief"), GridPermissions.READ);
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        return new IndicatorCount(GridTable.inOrganizations(asOf), "o.path", expected(), held(asOf), "g.level")
                .identifiedBy(GridView.TYPE_NAME, "g.grid_id");
    }

    private Condition expected() {
        List<String> levels =
                settings.expected().keySet().stream().map(Enum::name).sorted().toList();
        return Condition.all(List.of(Condition.of("g.status = 'ACTIVE'"), Condition.in("g.level", levels)));
    }

    private Condition held(LocalDate day) {
        return Condition.any(settings.expected().entrySet().stream()
                .map(expected ->
                        held(expected.getKey().name(), expected.getValue().name(), day))
                .toList());
    }

    private static Condition held(String level, String role, LocalDate day) {
        Condition held = Condition.all(List.of(
                Condition.of("a.subject_type = 'Grid' AND a.subject_id = g.grid_id AND a.role_name = ?", role),
                Period.holding("a", day)));
        Condition somebody =
                new Condition("EXISTS (SELECT 1 FROM assignment a WHERE " + held.sql() + ")", held.parameters());
        return Condition.all(List.of(Condition.of("g.level = ?", level), somebody));
    }
}
