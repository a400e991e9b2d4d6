package org.gangju.redproperty.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How councils are selected and read. */
final class FourPartyCouncilRows {

    static final String PATH = "c.organization_path";

    /** In the tree's order. */
    static final PageQuery<FourPartyCouncilView> IN_ORDER = new PageQuery<>(
            "c.id, c.organization_id, c.organization_path, c.grid_id, c.formed_on, c.dissolved_on, c.version",
            "four_party_council c",
            "c.id",
            Visibility.organizations(RedPropertyPermissions.READ.name(), PATH),
            List.of(SortKey.text(PATH), SortKey.number("c.id")),
            FourPartyCouncilRows::read);

    private FourPartyCouncilRows() {}

    private static FourPartyCouncilView read(ResultSet row) throws SQLException {
        return new FourPartyCouncilView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getLong("grid_id"),
                row.getObject("formed_on", LocalDate.class),
                row.getObject("dissolved_on", LocalDate.class),
                row.getInt("version"));
    }
}
