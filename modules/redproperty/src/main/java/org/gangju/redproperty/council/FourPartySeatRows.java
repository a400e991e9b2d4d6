package org.gangju.redproperty.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;

/** How the seats of councils are selected and read. */
final class FourPartySeatRows {

    static final String COLUMNS = """
            s.id, s.council_id, s.seat, s.organization_id, s.member_id, s.valid_from, s.valid_to, s.version""";

    /** By the first day, the earliest first. */
    static final PageQuery<FourPartySeatView> BY_DAY = new PageQuery<>(
            COLUMNS,
            "(four_party_seat s JOIN four_party_council c ON c.id = s.council_id)",
            "s.id",
            Visibility.organizations(RedPropertyPermissions.PEOPLE.name(), "c.organization_path")
                    .orThrough("s.member_id"),
            List.of(SortKey.text("s.valid_from"), SortKey.number("s.id")),
            FourPartySeatRows::read);

    private FourPartySeatRows() {}

    static FourPartySeatView read(ResultSet row) throws SQLException {
        return new FourPartySeatView(
                row.getLong("id"),
                row.getLong("council_id"),
                FourPartySeatRole.valueOf(row.getString("seat")),
                row.getObject("organization_id", Long.class),
                row.getObject("member_id", Long.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }
}
