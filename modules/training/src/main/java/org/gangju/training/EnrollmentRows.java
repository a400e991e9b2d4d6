package org.gangju.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;

/** How enrollments are selected and read. */
final class EnrollmentRows {

    /** In the order in which they were made. */
    static final PageQuery<EnrollmentView> AS_MADE = new PageQuery<>(
            """
            e.id, e.class_id, e.member_id, e.display_name, e.status, e.attendance, \
            e.credited_hours, e.credited_on, e.version""",
            "(training_enrollment e JOIN training_class c ON c.id = e.class_id)",
            "e.id",
            Visibility.organizations(TrainingPermissions.READ.name(), ClassRows.PATH)
                    .orThrough("e.member_id"),
            List.of(SortKey.number("e.id")),
            EnrollmentRows::read);

    private EnrollmentRows() {}

    private static EnrollmentView read(ResultSet row) throws SQLException {
        String attendance = row.getString("attendance");
        return new EnrollmentView(
                row.getLong("id"),
                row.getLong("class_id"),
                row.getObject("member_id", Long.class),
                row.getString("display_name"),
                EnrollmentStatus.valueOf(row.getString("status")),
                attendance == null ? null : Attendance.valueOf(attendance),
                row.getBigDecimal("credited_hours"),
                row.getObject("credited_on", LocalDate.class),
                row.getInt("version"));
    }
}
