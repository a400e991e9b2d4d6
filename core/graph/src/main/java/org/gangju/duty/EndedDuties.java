package org.gangju.duty;

import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridDutyView;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps which assignments ended with their grid, because nobody took them over. */
@Repository
class EndedDuties {

    private static final int ROWS = 1000;

    private final JdbcTemplate sql;
    private final DutyReader reader;

    EndedDuties(JdbcTemplate sql, DutyReader reader) {
        this.sql = sql;
        this.reader = reader;
    }

    void add(List<Long> assignments) {
        sql.batchUpdate(
                "INSERT INTO grid_assignment_ended (assignment_id) VALUES (?)",
                assignments,
                ROWS,
                (statement, assignment) -> statement.setLong(1, assignment));
    }

    /** Those of the grids that became this one. */
    Connection<GridDutyView> byMerger(GridView grid, PageRequest page, Caller caller) {
        return of(
                "a.subject_id IN (SELECT s.grid_id FROM grid_successor s WHERE s.successor_id = ?)",
                grid,
                page,
                caller);
    }

    /** Those of this grid itself. */
    Connection<GridDutyView> byRetirement(GridView grid, PageRequest page, Caller caller) {
        return of("a.subject_id = ?", grid, page, caller);
    }

    private Connection<GridDutyView> of(String subject, GridView grid, PageRequest page, Caller caller) {
        List<Long> keys = sql.query("""
                SELECT a.id FROM assignment a JOIN grid_assignment_ended e ON e.assignment_id = a.id
                WHERE a.subject_type = 'Grid' AND\s""" + subject + " ORDER BY a.id", (row, number) -> row.getLong("id"), grid.key());
        return Connection.ofAll(page, reader.inOrder(keys, caller), GridDutyView::id);
    }
}
