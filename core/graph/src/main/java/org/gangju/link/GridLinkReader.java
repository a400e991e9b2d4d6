package org.gangju.link;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.period.Moment;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads links, those of visible organizations. */
@Repository
class GridLinkReader {

    private static final Visibility GRIDS = Visibility.grids(LinkPermissions.READ.name(), "g.path");

    private final JdbcClient sql;
    private final Pages pages;
    private final Clock clock;

    GridLinkReader(JdbcClient sql, Pages pages, Clock clock) {
        this.sql = sql;
        this.pages = pages;
        this.clock = clock;
    }

    Map<GridLinkList, Connection<GridLinkView>> lists(Set<GridLinkList> lists, PageRequest page, Caller caller) {
        Map<GridLinkList, List<Condition>> conditions =
                lists.stream().collect(toMap(list -> list, list -> list.conditions(today())));
        Map<GridLinkList, Connection<GridLinkView>> found = new HashMap<>();
        pages.pages(GridLinkRows.BY_DAY, conditions, page, caller)
                .forEach((list, links) ->
                        found.put(list, links.map(link -> link.on(list.moment().asOf()))));
        return found;
    }

    /** The forms of those grids that the caller reads links of; all branches count, whoever asks. */
    Map<Long, BranchGridForm> forms(Set<Long> grids, @Nullable LocalDate asOf, Caller caller) {
        Condition visible = pages.visible(GRIDS, caller);
        return forms(
                grids,
                asOf,
                new Condition(
                        "l.grid_id IN (SELECT g.id FROM grid g WHERE " + visible.sql() + ")", visible.parameters()));
    }

    /** The forms of those grids that a branch leads in on the day. */
    Map<Long, BranchGridForm> forms(Set<Long> grids, @Nullable LocalDate asOf) {
        return forms(grids, asOf, Condition.all(List.of()));
    }

    private Map<Long, BranchGridForm> forms(Set<Long> grids, @Nullable LocalDate asOf, Condition further) {
        LocalDate day = new Moment(asOf, false).on(today());
        Condition others = Period.holding("b", day);
        Condition wanted = Condition.all(List.of(
                Condition.in("l.grid_id", List.copyOf(grids)),
                Condition.of("l.kind = 'BRANCH'"),
                Period.holding("l", day),
                further));
        Map<Long, BranchGridForm> forms = new HashMap<>();
        sql.sql("""
                        SELECT l.grid_id, COUNT(DISTINCT l.organization_id) AS branches, COUNT(DISTINCT b.grid_id) AS grids
                        FROM organization_grid_link l JOIN organization_grid_link b
                            ON b.organization_id = l.organization_id AND b.kind = 'BRANCH' AND %s
                        WHERE %s GROUP BY l.grid_id""".formatted(others.sql(), wanted.sql()))
                .params(others.parameters())
                .params(wanted.parameters())
                .query(row -> {
                    forms.put(row.getLong("grid_id"), BranchGridForm.of(row.getInt("branches"), row.getInt("grids")));
                });
        return forms;
    }

    /** A link of the same pair and kind that holds on one of the days. */
    boolean overlaps(GridLinkKind kind, long organization, long grid, Period period) {
        Condition wanted = Condition.all(List.of(
                Condition.of("l.organization_id = ? AND l.grid_id = ? AND l.kind = ?", organization, grid, kind.name()),
                period.overlapping("l")));
        return !sql.sql("SELECT l.id FROM organization_grid_link l WHERE " + wanted.sql() + " LIMIT 1")
                .params(wanted.parameters())
                .query(Long.class)
                .list()
                .isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
