package org.gangju.link;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Many links at once, past the persistence context, each time in one statement. */
@Repository
class GridLinkTable {

    private static final int ROWS = 1000;

    private final JdbcTemplate sql;
    private final Keys keys;
    private final EntityManager entities;

    GridLinkTable(JdbcTemplate sql, Keys keys, EntityManager entities) {
        this.sql = sql;
        this.keys = keys;
        this.entities = entities;
    }

    /** Those of some links, by columns of the alias {@code l}, that hold on the day or later: by id, and held. */
    List<GridLinkView> open(Condition which, LocalDate day) {
        entities.flush();
        Condition wanted = Condition.all(List.of(which, Period.since(day).overlapping("l")));
        return sql.query(
                "SELECT " + GridLinkRows.COLUMNS + " FROM organization_grid_link l WHERE " + wanted.sql()
                        + " ORDER BY l.id FOR UPDATE",
                (row, number) -> GridLinkRows.read(row),
                wanted.parameters().toArray());
    }

    /** Ends those of these keys, each on a day of its own. */
    void endEach(Map<Long, LocalDate> ends) {
        sql.batchUpdate(
                "UPDATE organization_grid_link SET valid_to = ?, version = version + 1 WHERE id = ?",
                ends.entrySet().stream()
                        .map(end -> new Object[] {end.getValue(), end.getKey()})
                        .toList());
    }

    /** Adds links, whatever their keys, and returns them with those that they have. */
    List<GridLinkView> add(List<GridLinkView> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        long first = keys.reserve("organization_grid_link", wanted.size());
        List<GridLinkView> added = new ArrayList<>();
        for (GridLinkView link : wanted) {
            added.add(new GridLinkView(
                    first + added.size(),
                    link.kind(),
                    link.organizationKey(),
                    link.organizationPath(),
                    link.gridKey(),
                    link.validFrom(),
                    link.validTo(),
                    0,
                    null));
        }
        sql.batchUpdate("""
                INSERT INTO organization_grid_link
                    (id, kind, organization_id, organization_path, grid_id, valid_from, valid_to, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0)""", added.stream().map(GridLinkTable::row).toList(), ROWS, (statement, row) -> {
            for (int index = 0; index < row.length; index++) {
                statement.setObject(index + 1, row[index]);
            }
        });
        return added;
    }

    private static @Nullable Object[] row(GridLinkView link) {
        return new @Nullable Object[] {
            link.key(),
            link.kind().name(),
            link.organizationKey(),
            link.organizationPath().value(),
            link.gridKey(),
            link.validFrom(),
            link.validTo()
        };
    }
}
