package org.gangju.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.grid.GridKind;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.tree.TreePath;

/** How grids are selected and read. */
final class GridRows {

    static final String COLUMNS = """
            g.id, g.scheme_id, g.code, g.name, g.level, g.kind, g.status, g.division_code, g.division_vintage, \
            g.households, g.valid_from, g.valid_to, g.parent_id, g.path, g.version""";

    static final PageQuery<GridView> IN_TREE_ORDER =
            new PageQuery<>(COLUMNS, "grid g", "g.id", List.of(SortKey.text("g.path")), GridRows::read);

    static final PageQuery<GridView> BY_CODE =
            IN_TREE_ORDER.orderedBy(SortKey.text("g.code"), SortKey.number("g.scheme_id"));

    static final PageQuery<GridView> BY_NAME = IN_TREE_ORDER.orderedBy(SortKey.text("g.name"), SortKey.number("g.id"));

    private GridRows() {}

    static GridView read(ResultSet row) throws SQLException {
        return new GridView(
                row.getLong("id"),
                row.getLong("scheme_id"),
                row.getString("code"),
                row.getString("name"),
                GridLevel.valueOf(row.getString("level")),
                GridKind.valueOf(row.getString("kind")),
                GridStatus.valueOf(row.getString("status")),
                row.getString("division_code"),
                row.getObject("division_vintage", LocalDate.class),
                row.getObject("households", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("parent_id", Long.class),
                new TreePath(row.getString("path")),
                row.getInt("version"),
                null);
    }
}
