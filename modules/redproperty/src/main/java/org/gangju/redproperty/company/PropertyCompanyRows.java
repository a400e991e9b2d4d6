package org.gangju.redproperty.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How companies are selected and read. */
final class PropertyCompanyRows {

    static final String PATH = "c.organization_path";

    /** In the tree's order. */
    static final PageQuery<PropertyCompanyView> IN_ORDER = new PageQuery<>(
            "c.id, c.organization_id, c.organization_path, c.registered_on, c.closed_on, c.version",
            "property_company c",
            "c.id",
            Visibility.organizations(RedPropertyPermissions.READ.name(), PATH),
            List.of(SortKey.text(PATH), SortKey.number("c.id")),
            PropertyCompanyRows::read);

    private PropertyCompanyRows() {}

    private static PropertyCompanyView read(ResultSet row) throws SQLException {
        return new PropertyCompanyView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("version"));
    }
}
