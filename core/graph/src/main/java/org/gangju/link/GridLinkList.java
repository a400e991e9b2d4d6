package org.gangju.link;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Moment;

/**
 * The links below one parent, as a loader's key.
 *
 * @param column the column that names the parent
 * @param parent the parent's key
 * @param ofBranches whether they are those of branches, or all others
 * @param moment which days are asked for
 */
record GridLinkList(String column, long parent, boolean ofBranches, Moment moment) {

    static GridLinkList of(GridView grid, boolean ofBranches, Moment moment) {
        return new GridLinkList("l.grid_id", grid.key(), ofBranches, moment);
    }

    static GridLinkList of(OrganizationView organization, boolean ofBranches, Moment moment) {
        return new GridLinkList("l.organization_id", organization.key(), ofBranches, moment);
    }

    List<Condition> conditions(LocalDate today) {
        return List.of(
                Condition.of(column + " = ?", parent),
                Condition.of("l.kind " + (ofBranches ? "=" : "<>") + " ?", GridLinkKind.BRANCH.name()),
                moment.condition("l", today));
    }
}
