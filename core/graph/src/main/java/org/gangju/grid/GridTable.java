package org.gangju.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.history.VersionTable;
import org.gangju.spi.grid.GridKind;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * The grids as they are, or as they were on a day: the same columns either way.
 *
 * @param asOf the day; null for the present
 */
public record GridTable(@Nullable LocalDate asOf) {

    static final GridTable PRESENT = new GridTable(null);

    static final String COLUMNS = """
            g.id, g.scheme_id, g.code, g.name, g.level, g.kind, g.status, g.division_code, g.division_vintage, \
            g.households, g.valid_from, g.valid_to, g.organization_id, g.organization_path, g.parent_id, g.path, \
            g.version""";

    static final VersionTable VERSIONS = new VersionTable(
            "grid_version",
            "grid_id",
            "grid",
            List.of("name", "level", "status", "parent_id", "path", "organization_id"));

    /** The table and its alias {@code g}, for {@code FROM}. */
    public String sql() {
        if (asOf == null) {
            return "grid g";
        }
        return """
                (SELECT n.id, n.scheme_id, n.code, v.name, v.level, n.kind, v.status, n.division_code, \
                n.division_vintage, n.households, CASE WHEN n.valid_from <= DATE '%1$s' THEN n.valid_from END AS valid_from, \
                CASE WHEN n.valid_to <= DATE '%1$s' THEN n.valid_to END AS valid_to, v.organization_id, \
                n.organization_path, v.parent_id, v.path, n.version, n.path AS present_path \
                FROM grid_version v JOIN grid n ON n.id = v.grid_id WHERE %2$s) g""".formatted(asOf, VersionTable.on("v", asOf));
    }

    /** The grids {@code g} with their divisions' organizations {@code o} on a day, for {@code FROM}. */
    public static String inOrganizations(LocalDate day) {
        return """
                grid_version g JOIN organization_version o ON o.organization_id = g.organization_id AND %s AND %s""".formatted(VersionTable.on("o", day), VersionTable.on("g", day));
    }

    /** Today's place decides, for the past too. */
    Visibility visibility() {
        return Visibility.grids(GridPermissions.READ.name(), asOf == null ? "g.path" : "g.present_path");
    }

    /** Lists of grids, parents before what is inside them. */
    public PageQuery<GridView> inTreeOrder() {
        return new PageQuery<>(COLUMNS, sql(), "g.id", visibility(), List.of(SortKey.text("g.path")), this::read);
    }

    PageQuery<GridView> byCode() {
        return inTreeOrder().orderedBy(SortKey.text("g.code"), SortKey.number("g.scheme_id"));
    }

    PageQuery<GridView> byName() {
        return inTreeOrder().orderedBy(SortKey.text("g.name"), SortKey.number("g.id"));
    }

    GridView read(ResultSet row) throws SQLException {
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
                row.getObject("organization_id", Long.class),
                new TreePath(row.getString("organization_path")),
                row.getObject("parent_id", Long.class),
                new TreePath(row.getString("path")),
                row.getInt("version"),
                asOf);
    }
}
