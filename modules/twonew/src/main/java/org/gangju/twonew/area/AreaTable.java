package org.gangju.twonew.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewPermissions;
import org.jspecify.annotations.Nullable;

/**
 * The areas as they are, or as they were on a day: those that had been formed by then, and no end that was still to come.
 *
 * @param asOf the day; null for the present
 */
record AreaTable(@Nullable LocalDate asOf) {

    static final String PATH = "a.organization_path";

    /** By the hub, in the tree's order of today, which decides what a caller sees of the past. */
    PageQuery<AreaView> inTreeOrder() {
        return new PageQuery<>(
                "a.id, a.organization_id, a.organization_path, a.name, a.area_kind, a.valid_from, a.valid_to, a.version",
                rows(),
                "a.id",
                Visibility.organizations(TwoNewPermissions.READ.name(), PATH),
                List.of(SortKey.text(PATH), SortKey.number("a.id")),
                this::read);
    }

    private String rows() {
        if (asOf == null) {
            return "area_committee a";
        }
        return """
                (SELECT c.id, c.organization_id, c.organization_path, c.name, c.area_kind, c.valid_from, \
                CASE WHEN c.valid_to <= DATE '%1$s' THEN c.valid_to END AS valid_to, c.version \
                FROM area_committee c WHERE c.valid_from <= DATE '%1$s') a""".formatted(asOf);
    }

    private AreaView read(ResultSet row) throws SQLException {
        return new AreaView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getString("name"),
                AreaKind.valueOf(row.getString("area_kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"),
                asOf);
    }
}
