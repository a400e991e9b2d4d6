package org.gangju.grid;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.history.VersionTable;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what grids were before they changed. */
@Component
class GridHistory {

    private final JdbcClient sql;
    private final Clock clock;

    GridHistory(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A grid is new, or has changed by itself; the change is flushed. */
    Grid changed(Grid grid) {
        GridTable.VERSIONS.keep(grid.path().id(), LocalDate.now(clock), sql);
        return grid;
    }

    /** The first day from which on a grid has been in force where it belongs now. */
    LocalDate belongsSince(long grid) {
        return sql.sql("""
                        SELECT COALESCE(MAX(CASE WHEN v.valid_to < ? AND (v.organization_id IS NULL OR v.status <> 'ACTIVE'
                                OR v.organization_id <> g.organization_id) THEN v.valid_to END), MIN(v.valid_from)) AS since
                        FROM grid_version v JOIN grid g ON g.id = v.grid_id WHERE v.grid_id = ?""")
                .params(VersionTable.END, grid)
                .query((row, number) -> row.getObject("since", LocalDate.class))
                .single();
    }

    /** A whole subtree hangs elsewhere. */
    void moved(TreePath from, TreePath to) {
        GridTable.VERSIONS.keep(from, to, LocalDate.now(clock), sql);
    }
}
