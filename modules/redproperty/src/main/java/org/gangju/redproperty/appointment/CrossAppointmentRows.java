package org.gangju.redproperty.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How cross-appointments are selected and read. */
final class CrossAppointmentRows {

    /** By the first day that was proposed, the earliest first. */
    static final PageQuery<CrossAppointmentView> BY_DAY = new PageQuery<>(
            """
            x.id, x.member_id, x.display_name, x.home_role, x.home_organization_id, x.home_path, \
            x.target_organization_id, x.target_path, x.office, x.starts_on, x.ends_on, x.status, \
            x.conflict_of_interest, x.appointment_id, x.valid_from, x.valid_to, x.version""",
            "cross_appointment x",
            "x.id",
            Visibility.organizations(RedPropertyPermissions.PEOPLE.name(), "x.target_path", "x.home_path")
                    .orThrough("x.member_id"),
            List.of(SortKey.text("x.starts_on"), SortKey.number("x.id")),
            CrossAppointmentRows::read);

    private CrossAppointmentRows() {}

    private static CrossAppointmentView read(ResultSet row) throws SQLException {
        return new CrossAppointmentView(
                row.getLong("id"),
                row.getObject("member_id", Long.class),
                row.getString("display_name"),
                CrossHomeRole.valueOf(row.getString("home_role")),
                row.getLong("home_organization_id"),
                new TreePath(row.getString("home_path")),
                row.getLong("target_organization_id"),
                new TreePath(row.getString("target_path")),
                CrossOffice.valueOf(row.getString("office")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                CrossStatus.valueOf(row.getString("status")),
                row.getBoolean("conflict_of_interest"),
                row.getObject("appointment_id", Long.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }
}
