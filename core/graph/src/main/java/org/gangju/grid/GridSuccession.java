package org.gangju.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what a replacement changes in many rows at once. The entities of what is moved are stale from then on. */
@Repository
class GridSuccession {

    private static final int ROWS = 1000;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    GridSuccession(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Keeps which grids took the place of which. */
    void add(List<Grid> retired, List<Grid> successors, SuccessionKind kind, LocalDate day) {
        List<long[]> pairs = retired.stream()
                .flatMap(former -> successors.stream()
                        .map(next -> new long[] {former.path().id(), next.path().id()}))
                .toList();
        batches.batchUpdate(
                "INSERT INTO grid_successor (grid_id, successor_id, happened_on, operation) VALUES (?, ?, ?, ?)",
                pairs,
                ROWS,
                (statement, pair) -> {
                    statement.setLong(1, pair[0]);
                    statement.setLong(2, pair[1]);
                    statement.setObject(3, day);
                    statement.setString(4, kind.name());
                });
    }

    /**
     * Hangs grids elsewhere with all that is inside them; the paths again and again until none is left, because a
     * statement does not see what was put inside a grid while it waited for that one.
     */
    void rehang(Rehanging moves) {
        if (moves.isEmpty()) {
            return;
        }
        changeParents(moves.keys());
        int moved = 1;
        while (moved > 0) {
            moved = changePaths(moves);
        }
    }

    /** Whether there is a cell among what hangs elsewhere now. */
    boolean bringsCells(Rehanging moves) {
        Condition cells =
                Condition.all(List.of(moves.after("g.path"), Condition.of("g.level = ?", GridLevel.CELL.name())));
        return !sql.sql("SELECT g.id FROM grid g WHERE " + cells.sql() + " LIMIT 1")
                .params(cells.parameters())
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /** Keeps the states of the retired grids, of new successors and of all that moved. */
    void keep(List<Grid> changed, Rehanging moves, LocalDate day) {
        List<Long> keys = changed.stream().map(grid -> grid.path().id()).toList();
        GridTable.VERSIONS.keep(
                Condition.any(List.of(Condition.in("grid_id", keys), moves.before("path"))),
                Condition.any(List.of(Condition.in("id", keys), moves.after("path"))),
                day,
                sql);
    }

    private void changeParents(Map<Long, List<Long>> children) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder choice = new StringBuilder("CASE");
        children.forEach((parent, keys) -> {
            Condition chosen = Condition.in("id", keys);
            choice.append(" WHEN ").append(chosen.sql()).append(" THEN ").append((long) parent);
            parameters.addAll(chosen.parameters());
        });
        Condition all = Condition.in(
                "id", children.values().stream().flatMap(List::stream).toList());
        parameters.addAll(all.parameters());
        sql.sql("UPDATE grid SET parent_id = %s END, version = version + 1 WHERE %s".formatted(choice, all.sql()))
                .params(parameters)
                .update();
    }

    private int changePaths(Rehanging moves) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder choice = new StringBuilder("CASE");
        int length = moves.cut() + TreePath.SEGMENT;
        moves.paths().forEach((parent, children) -> {
            Condition chosen = Condition.in(
                    "SUBSTRING(path, 1, " + length + ")",
                    children.stream().map(TreePath::value).toList());
            choice.append(" WHEN ")
                    .append(chosen.sql())
                    .append(" THEN '")
                    .append(parent.value())
                    .append('\'');
            parameters.addAll(chosen.parameters());
        });
        Condition all = moves.before("path");
        parameters.addAll(all.parameters());
        return sql.sql("UPDATE grid SET path = CONCAT(%s END, SUBSTRING(path, %d)) WHERE %s"
                        .formatted(choice, moves.cut() + 1, all.sql()))
                .params(parameters)
                .update();
    }
}
