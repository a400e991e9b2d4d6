package org.gangju.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.tree.TreePath;

/** How organizations are selected and read. */
final class OrganizationRows {

    static final String COLUMNS = """
            o.id, o.code, o.division_code, o.division_vintage, o.name, o.short_name, o.type, o.retired_on, \
            o.parent_id, o.path, o.version""";

    static final PageQuery<OrganizationView> IN_TREE_ORDER =
            new PageQuery<>(COLUMNS, "organization o", "o.id", List.of(SortKey.text("o.path")), OrganizationRows::read);

    static final PageQuery<OrganizationView> BY_CODE = IN_TREE_ORDER.orderedBy(SortKey.text("o.code"));

    static final PageQuery<OrganizationView> BY_NAME =
            IN_TREE_ORDER.orderedBy(SortKey.text("o.name"), SortKey.number("o.id"));

    private OrganizationRows() {}

    static OrganizationView read(ResultSet row) throws SQLException {
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
                retiredOn,
                row.getObject("parent_id", Long.class),
                new TreePath(row.getString("path")),
                row.getInt("version"),
                null);
    }
}
