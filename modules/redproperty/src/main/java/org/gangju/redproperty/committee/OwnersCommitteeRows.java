package org.gangju.redproperty.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How committees are selected and read. */
final class OwnersCommitteeRows {

    static final String PATH = "c.organization_path";

    /** In the tree's order. */
    static final PageQuery<OwnersCommitteeView> IN_ORDER = new PageQuery<>(
            """
            c.id, c.organization_id, c.organization_path, c.grid_id, c.registered_on, c.closed_on, c.seat_count, \
            c.term_from, c.term_to, c.version""",
            "owners_committee c",
            "c.id",
            Visibility.organizations(RedPropertyPermissions.READ.name(), PATH),
            List.of(SortKey.text(PATH), SortKey.number("c.id")),
            OwnersCommitteeRows::read);

    private OwnersCommitteeRows() {}

    private static OwnersCommitteeView read(ResultSet row) throws SQLException {
        return new OwnersCommitteeView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getLong("grid_id"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("seat_count"),
                row.getObject("term_from", LocalDate.class),
                row.getObject("term_to", LocalDate.class),
                row.getInt("version"));
    }
}
