package org.gangju.redproperty.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How services are selected and read. */
final class PropertyServiceRows {

    static final String COLUMNS = """
            s.id, s.company_id, s.company_organization_id, s.company_path, s.grid_id, s.organization_id, \
            s.organization_path, s.link_id, s.valid_from, s.valid_to, s.version""";

    /** By the first day, the earliest first. */
    static final PageQuery<PropertyServiceView> BY_DAY = new PageQuery<>(
            COLUMNS,
            "property_service s",
            "s.id",
            Visibility.organizations(RedPropertyPermissions.READ.name(), "s.organization_path", "s.company_path"),
            List.of(SortKey.text("s.valid_from"), SortKey.number("s.id")),
            PropertyServiceRows::read);

    private PropertyServiceRows() {}

    static PropertyServiceView read(ResultSet row) throws SQLException {
        return new PropertyServiceView(
                row.getLong("id"),
                row.getLong("company_id"),
                row.getLong("company_organization_id"),
                new TreePath(row.getString("company_path")),
                row.getLong("grid_id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getObject("link_id", Long.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }
}
