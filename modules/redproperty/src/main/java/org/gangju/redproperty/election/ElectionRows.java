package org.gangju.redproperty.election;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How elections are selected and read. */
final class ElectionRows {

    /** By day, the earliest first. */
    static final PageQuery<ElectionView> BY_DAY = new PageQuery<>(
            "e.id, e.committee_id, c.organization_path, e.kind, e.elected_on, e.seat_count, e.term_to",
            "(owners_committee_election e JOIN owners_committee c ON c.id = e.committee_id)",
            "e.id",
            Visibility.organizations(RedPropertyPermissions.READ.name(), "c.organization_path"),
            List.of(SortKey.text("e.elected_on"), SortKey.number("e.id")),
            ElectionRows::read);

    private ElectionRows() {}

    private static ElectionView read(ResultSet row) throws SQLException {
        return new ElectionView(
                row.getLong("id"),
                row.getLong("committee_id"),
                new TreePath(row.getString("organization_path")),
                ElectionKind.valueOf(row.getString("kind")),
                row.getObject("elected_on", LocalDate.class),
                row.getInt("seat_count"),
                row.getObject("term_to", LocalDate.class));
    }
}
