package org.gangju.grid;

import java.util.List;
import org.gangju.history.VersionTable;
import org.gangju.spi.grid.GridStatus;
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
        sql.batchUpdate("""
                INSERT INTO grid_version
                    (grid_id, valid_from, valid_to, name, level, status, parent_id, path, organization_id)
                SELECT id, valid_to, ?, name, level, status, parent_id, path, organization_id
                FROM grid WHERE id = ?""", rows, ROWS, (statement, row) -> {
            statement.setObject(1, VersionTable.END);
            statement.setLong(2, row.id());
        });
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
        sql.batchUpdate("UPDATE grid_version SET valid_from = ? WHERE grid_id = ?", rows, ROWS, (statement, row) -> {
            statement.setObject(1, row.day());
            statement.setLong(2, row.id());
        });
        sql.batchUpdate("""
                INSERT INTO grid_version
                    (grid_id, valid_from, valid_to, name, level, status, parent_id, path, organization_id)
                SELECT id, valid_from, ?, name, level, status, ?, ?, organization_id
                FROM grid WHERE id = ?""", rows, ROWS, (statement, row) -> {
            statement.setObject(1, row.day());
            statement.setLong(2, row.path().ids().reversed().get(1));
            statement.setString(3, row.path().value());
            statement.setLong(4, row.id());
        });
    }
}
