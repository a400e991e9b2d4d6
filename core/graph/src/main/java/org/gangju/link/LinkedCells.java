package org.gangju.link;

import java.time.LocalDate;
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
 * K2: cells in force that a branch is linked to, among all cells in force, by the form of the link.
 */
@Component
class LinkedCells implements CountedIndicator {

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile("K2", new Title("网格党支部覆盖率", "Cells linked to a branch"), LinkPermissions.READ);
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        return new IndicatorCount(
                        GridTable.inOrganizations(asOf),
                        "o.path",
                        Condition.of("g.level = 'CELL' AND g.status = 'ACTIVE'"),
                        Condition.of(branches(asOf) + " > 0"),
                        form(asOf))
                .identifiedBy(GridView.TYPE_NAME, "g.grid_id");
    }

    /** What {@link BranchGridForm#of} says, in the database's words. */
    private static String form(LocalDate day) {
        return "CASE WHEN %1$s = 0 THEN 'NONE' WHEN %1$s > 1 THEN 'ONE_GRID_MANY_BRANCHES' WHEN %2$s > 1 THEN 'MANY_GRIDS_ONE_BRANCH' ELSE 'ONE_ONE' END"
                .formatted(branches(day), gridsOfBranches(day));
    }

    private static String branches(LocalDate day) {
        return "(SELECT COUNT(*) FROM organization_grid_link l WHERE l.grid_id = g.grid_id AND %s)"
                .formatted(standing("l", day));
    }

    private static String gridsOfBranches(LocalDate day) {
        return """
                (SELECT COUNT(*) FROM organization_grid_link l \
                JOIN organization_grid_link other ON other.organization_id = l.organization_id AND %s \
                WHERE l.grid_id = g.grid_id AND %s)""".formatted(standing("other", day), standing("l", day));
    }

    private static String standing(String alias, LocalDate day) {
        return alias + ".kind = 'BRANCH' AND " + Period.holdingText(alias, day);
    }
}
