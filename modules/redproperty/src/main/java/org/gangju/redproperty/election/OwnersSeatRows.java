package org.gangju.redproperty.election;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;

/** How seats of owners' committees are selected and read. */
final class OwnersSeatRows {

    /** By the first day, the earliest first. */
    static final PageQuery<OwnersSeatView> BY_DAY = new PageQuery<>(
            """
            s.id, s.committee_id, s.election_id, s.seat_number, s.member_id, s.party_seat, s.valid_from, s.valid_to, \
            s.version""",
            "(owners_committee_seat s JOIN owners_committee c ON c.id = s.committee_id)",
            "s.id",
            Visibility.organizations(RedPropertyPermissions.PEOPLE.name(), "c.organization_path")
                    .orThrough("s.member_id"),
            List.of(SortKey.text("s.valid_from"), SortKey.number("s.id")),
            OwnersSeatRows::read);

    private OwnersSeatRows() {}

    static OwnersSeatView read(ResultSet row) throws SQLException {
        String party = row.getString("party_seat");
        return new OwnersSeatView(
                row.getLong("id"),
                row.getLong("committee_id"),
                row.getLong("election_id"),
                row.getInt("seat_number"),
                row.getObject("member_id", Long.class),
                party == null ? null : PartySeatKind.valueOf(party),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }
}
