package org.gangju.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Ends the links of retired grids and opens them anew for the heir, in a few statements however many there are. Their
 * organizations are not held, neither here nor by a foreign key: they would be held behind the grids.
 */
@Repository
class GridLinkCarrying {

    private static final int ROWS = 1000;

    private final JdbcTemplate sql;
    private final GridLinkEnding links;
    private final Keys keys;

    GridLinkCarrying(JdbcTemplate sql, GridLinkEnding links, Keys keys) {
        this.sql = sql;
        this.links = links;
        this.keys = keys;
    }

    void follow(GridReplaced replaced) {
        // Held before they are judged: an organization that is retired meanwhile has ended its own.
        List<GridLinkView> open = open(replaced.retiredKeys(), replaced.day());
        links.endAllIn(replaced.retiredKeys(), replaced.day());
        GridView heir = replaced.heir();
        if (heir != null) {
            add(carried(open, open(List.of(heir.key()), replaced.day()), replaced.day()), heir);
        }
    }

    private List<GridLinkView> open(List<Long> grids, LocalDate day) {
        Condition wanted = Condition.all(
                List.of(Condition.in("l.grid_id", grids), Period.since(day).overlapping("l")));
        return sql.query(
                "SELECT " + GridLinkRows.COLUMNS + " FROM organization_grid_link l WHERE " + wanted.sql()
                        + " ORDER BY l.id FOR UPDATE",
                (row, number) -> GridLinkRows.read(row),
                wanted.parameters().toArray());
    }

    /** Of several links of one organization the one that lasts longest goes on. */
    private static List<GridLinkView> carried(List<GridLinkView> open, List<GridLinkView> present, LocalDate day) {
        List<GridLinkView> taken = new ArrayList<>(present);
        List<GridLinkView> carried = new ArrayList<>();
        open.stream()
                .sorted(Comparator.comparing(GridLinkCarrying::end, Comparator.reverseOrder()))
                .map(link -> from(link, day))
                .filter(link -> taken.stream().noneMatch(other -> same(link, other)))
                .forEach(link -> {
                    taken.add(link);
                    carried.add(link);
                });
        return carried;
    }

    private static LocalDate end(GridLinkView link) {
        return link.validTo() == null ? LocalDate.MAX : link.validTo();
    }

    private static GridLinkView from(GridLinkView link, LocalDate day) {
        LocalDate from = link.validFrom().isAfter(day) ? link.validFrom() : day;
        return new GridLinkView(
                link.key(),
                link.kind(),
                link.organizationKey(),
                link.organizationPath(),
                link.gridKey(),
                from,
                link.validTo(),
                0,
                null);
    }

    private static boolean same(GridLinkView link, GridLinkView other) {
        return link.kind() == other.kind()
                && link.organizationKey() == other.organizationKey()
                && period(link.validFrom(), link.validTo()).overlaps(period(other.validFrom(), other.validTo()));
    }

    private static Period period(LocalDate from, @Nullable LocalDate to) {
        return new Period(from, to);
    }

    private void add(List<GridLinkView> links, GridView heir) {
        if (links.isEmpty()) {
            return;
        }
        long first = keys.reserve("organization_grid_link", links.size());
        List<Object[]> rows = new ArrayList<>();
        for (GridLinkView link : links) {
            rows.add(new @Nullable Object[] {
                first + rows.size(),
                link.kind().name(),
                link.organizationKey(),
                link.organizationPath().value(),
                heir.key(),
                link.validFrom(),
                link.validTo()
            });
        }
        sql.batchUpdate("""
                INSERT INTO organization_grid_link
                    (id, kind, organization_id, organization_path, grid_id, valid_from, valid_to, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0)""", rows, ROWS, (statement, row) -> {
            for (int index = 0; index < row.length; index++) {
                statement.setObject(index + 1, row[index]);
            }
        });
    }
}
