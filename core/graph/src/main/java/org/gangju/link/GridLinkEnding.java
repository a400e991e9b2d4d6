package org.gangju.link;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends links, each time in one statement. */
@Repository
class GridLinkEnding {

    private final DatedTable links;
    private final EntityManager entities;

    GridLinkEnding(JdbcClient sql, EntityManager entities) {
        this.links = new DatedTable(sql, "organization_grid_link");
        this.entities = entities;
    }

    /** All of an organization. */
    void endAllOf(long organization, LocalDate day) {
        endLoaded(Condition.of("organization_id = ?", organization), day);
    }

    /** Those of one kind of an organization. */
    void endAllOf(long organization, GridLinkKind kind, LocalDate day) {
        endLoaded(Condition.of("organization_id = ? AND kind = ?", organization, kind.name()), day);
    }

    /** Those of one kind between an organization and a grid that hold on one of the days; no entity of one is used behind. */
    int endBetween(GridLinkKind kind, long organization, long grid, Period period, LocalDate day) {
        entities.flush();
        return links.endAll(
                Condition.all(List.of(
                        Condition.of(
                                "organization_id = ? AND grid_id = ? AND kind = ?", organization, grid, kind.name()),
                        period.overlapping("organization_grid_link"))),
                day);
    }

    /** All of some grids. */
    void endAllIn(List<Long> grids, LocalDate day) {
        links.endAll(Condition.in("grid_id", grids), day);
    }

    /** What is loaded is written before the statement, and read anew after it. */
    private void endLoaded(Condition which, LocalDate day) {
        entities.flush();
        links.endAll(which, day);
        entities.clear();
    }
}
