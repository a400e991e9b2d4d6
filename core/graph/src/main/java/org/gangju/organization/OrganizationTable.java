package org.gangju.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.history.VersionTable;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * The organizations as they are, or as they were on a day: the same columns either way.
 *
 * @param asOf the day; null for the present
 */
public record OrganizationTable(@Nullable LocalDate asOf) {

    /** The types that are branches, as a list of SQL texts. */
    public static final String BRANCH_TYPES = "'BRANCH', 'JOINT_BRANCH', 'TEMPORARY_BRANCH'";

    private static final String COLUMNS = """
            o.id, o.code, o.division_code, o.division_vintage, o.name, o.short_name, o.type, o.established_on, \
            o.retired_on, o.parent_id, o.path, o.version""";

    static final VersionTable VERSIONS = new VersionTable(
            "organization_version",
            "organization_id",
            "organization",
            List.of("division_code", "name", "short_name", "type", "retired_on", "parent_id", "path"));

    /** The table and its alias {@code o}, for {@code FROM}. */
    public String sql() {
        if (asOf == null) {
            return "organization o";
        }
        return """
                (SELECT n.id, n.code, n.division_code, n.division_vintage, v.name, v.short_name, v.type, \
                n.established_on, CASE WHEN v.retired_on <= DATE '%1$s' THEN v.retired_on END AS retired_on, \
                v.parent_id, v.path, n.version, n.path AS present_path \
                FROM organization_version v JOIN organization n ON n.id = v.organization_id WHERE %2$s) o""".formatted(asOf, VersionTable.on("v", asOf));
    }

    /** The column with an organization's place of today, which decides who may see it. */
    public String placeToday() {
        return asOf == null ? "o.path" : "o.present_path";
    }

    String columns() {
        return COLUMNS + ", " + placeToday() + " AS place_today";
    }

    Visibility visibility() {
        return Visibility.organizations(OrganizationPermissions.READ.name(), placeToday());
    }

    PageQuery<OrganizationView> inTreeOrder() {
        return new PageQuery<>(columns(), sql(), "o.id", visibility(), List.of(SortKey.text("o.path")), this::read);
    }

    PageQuery<OrganizationView> byCode() {
        return inTreeOrder().orderedBy(SortKey.text("o.code"));
    }

    PageQuery<OrganizationView> byName() {
        return inTreeOrder().orderedBy(SortKey.text("o.name"), SortKey.number("o.id"));
    }

    OrganizationView read(ResultSet row) throws SQLException {
        LocalDate retiredOn = row.getObject("retired_on", LocalDate.class);
        return new OrganizationView(
                row.getLong("id"),
                row.getString("code"),
                row.getString("division_code"),
                row.getObject("division_vintage", LocalDate.class),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("type"),
                retiredOn == null ? OrganizationStatus.ACTIVE : OrganizationStatus.RETIRED,
                row.getObject("established_on", LocalDate.class),
                retiredOn,
                row.getObject("parent_id", Long.class),
                new TreePath(row.getString("path")),
                new TreePath(row.getString("place_today")),
                row.getInt("version"),
                asOf);
    }
}
