package org.gangju.grid;

import java.util.List;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the grids of the default scheme that are administrative divisions in force, in the net's order. */
@Repository
public class DivisionGrids {

    private final JdbcClient sql;
    private final GridSchemes schemes;

    DivisionGrids(JdbcClient sql, GridSchemes schemes) {
        this.sql = sql;
        this.schemes = schemes;
    }

    /** How many there are of a level. */
    public int count(GridLevel level) {
        Condition condition = inForce(level);
        return sql.sql("SELECT COUNT(*) FROM grid WHERE " + condition.sql())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    /** The next ones of a level behind a place, at most {@code limit}; the first behind the place above all. */
    public List<DivisionGrid> after(TreePath place, GridLevel level, int limit) {
        Condition condition = Condition.all(List.of(inForce(level), Condition.of("path > ?", place.value())));
        return sql.sql("SELECT code, path FROM grid WHERE %s ORDER BY path LIMIT %d".formatted(condition.sql(), limit))
                .params(condition.parameters())
                .query((row, number) -> new DivisionGrid(row.getString("code"), new TreePath(row.getString("path"))))
                .list();
    }

    private Condition inForce(GridLevel level) {
        return Condition.all(List.of(
                Condition.of("level = ?", level.name()),
                Condition.of("scheme_id = ?", scheme()),
                Condition.of("status = ?", GridStatus.ACTIVE.name()),
                Condition.of("division_code = code")));
    }

    private long scheme() {
        return schemes.byCode(GridScheme.DEFAULT).getFirst().key();
    }
}
