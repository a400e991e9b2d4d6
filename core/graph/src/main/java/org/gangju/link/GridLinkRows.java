package org.gangju.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How links are selected and read. */
final class GridLinkRows {

    static final String COLUMNS = """
            l.id, l.kind, l.organization_id, l.organization_path, l.grid_id, l.valid_from, l.valid_to, l.version""";

    /** By the first day, the earliest first. */
    static final PageQuery<GridLinkView> BY_DAY = new PageQuery<>(
            COLUMNS,
            "organization_grid_link l",
            "l.id",
            Visibility.organizations(LinkPermissions.READ.name(), "l.organization_path"),
            List.of(SortKey.text("l.valid_from"), SortKey.number("l.id")),
            GridLinkRows::read);

    private GridLinkRows() {}

    static GridLinkView read(ResultSet row) throws SQLException {
        return new GridLinkView(
                row.getLong("id"),
                GridLinkKind.valueOf(row.getString("kind")),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getLong("grid_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"),
                null);
    }
}
