package org.gangju.grid;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import org.gangju.history.VersionTable;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Loads the replacement of many grids at once, in the caller's transaction. Those replaced and their successors have been
 * loaded by {@link GridBatch} and not been changed since.
 */
@Repository
public class GridSuccessionBatch {

    private static final int ROWS = 1000;

    private final JdbcTemplate sql;

    GridSuccessionBatch(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Retires grids, each once. */
    public void retire(List<ReplacedGridRow> rows) {
        sql.batchUpdate(
                "UPDATE grid SET status = '%s', valid_to = ? WHERE id = ?".formatted(GridStatus.RETIRED),
                rows,
                ROWS,
                (statement, row) -> {
                    statement.setObject(1, row.day());
                    statement.setLong(2, row.id());
                });
        sql.batchUpdate("UPDATE grid_version SET valid_to = ? WHERE grid_id = ?", rows, ROWS, (statement, row) -> {
            statement.setObject(1, row.day());
            statement.setLong(2, row.id());
        });
        rows.stream()
                .collect(groupingBy(ReplacedGridRow::day, mapping(ReplacedGridRow::id, toList())))
                .forEach((day, grids) -> keepPresent(grids, day));
    }

    /** Keeps which grids took the place of which. */
    public void succeed(List<GridSuccessorRow> rows) {
        sql.batchUpdate(
                "INSERT INTO grid_successor (grid_id, successor_id, happened_on, operation) VALUES (?, ?, ?, ?)",
                rows,
                ROWS,
                (statement, row) -> {
                    statement.setLong(1, row.id());
                    statement.setLong(2, row.successorId());
                    statement.setObject(3, row.day());
                    statement.setString(4, row.split() ? SuccessionKind.SPLIT.name() : SuccessionKind.MERGE.name());
                });
    }

    /** Keeps where grids hung until their present parent took the place of the former one. */
    public void hungElsewhere(List<FormerPlaceRow> rows) {
        rows.stream()
                .collect(groupingBy(FormerPlaceRow::day, mapping(FormerPlaceRow::id, toList())))
                .forEach((day, grids) -> keepPresent(grids, day));
        sql.batchUpdate(
                "UPDATE grid_version SET valid_to = ?, parent_id = ?, path = ? WHERE grid_id = ? AND valid_from < ?",
                rows,
                ROWS,
                (statement, row) -> {
                    statement.setObject(1, row.day());
                    statement.setLong(2, row.path().ids().reversed().get(1));
                    statement.setString(3, row.path().value());
                    statement.setLong(4, row.id());
                    statement.setObject(5, row.day());
                });
    }

    /** Not as a batch of single rows, because MariaDB takes none that select. */
    private void keepPresent(List<Long> grids, LocalDate day) {
        grids.stream().gather(Gatherers.windowFixed(ROWS)).forEach(window -> {
            Condition chosen = Condition.in("id", window);
            List<Object> parameters = new ArrayList<>(List.of(day, VersionTable.END));
            parameters.addAll(chosen.parameters());
            sql.update("""
                    INSERT INTO grid_version
                        (grid_id, valid_from, valid_to, name, level, status, parent_id, path, organization_id)
                    SELECT id, ?, ?, name, level, status, parent_id, path, organization_id
                    FROM grid WHERE\s""" + chosen.sql(), parameters.toArray());
        });
    }
}
