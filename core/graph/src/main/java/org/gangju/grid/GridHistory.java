package org.gangju.grid;

import java.time.Clock;
import java.time.LocalDate;
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

    /** A whole subtree hangs elsewhere. */
    void moved(TreePath from, TreePath to) {
        GridTable.VERSIONS.keep(from, to, LocalDate.now(clock), sql);
    }
}
