package org.gangju.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/**
 * How sessions are selected and read, with the place of their class.
 *
 * @param zone where people read the times
 * @param activities the core's table of activities
 */
record SessionRows(ZoneId zone, String activities) {

    /** By time, the earliest first. */
    PageQuery<SessionView> byTime() {
        return new PageQuery<>(
                """
                s.id, s.class_id, s.activity_id, s.hours, c.organization_path, \
                a.title, a.starts_millis, a.ends_millis, a.cancel_reason""",
                "(training_session s JOIN training_class c ON c.id = s.class_id JOIN " + activities
                        + " a ON a.id = s.activity_id)",
                "s.id",
                Visibility.organizations(TrainingPermissions.READ.name(), ClassRows.PATH),
                List.of(SortKey.number("a.starts_millis"), SortKey.number("s.id")),
                this::read);
    }

    private SessionView read(ResultSet row) throws SQLException {
        return new SessionView(
                row.getLong("id"),
                row.getLong("class_id"),
                row.getLong("activity_id"),
                new TreePath(row.getString("organization_path")),
                row.getString("title"),
                time(row.getLong("starts_millis")),
                time(row.getLong("ends_millis")),
                row.getBigDecimal("hours"),
                row.getString("cancel_reason") != null);
    }

    private OffsetDateTime time(long millis) {
        return OffsetDateTime.ofInstant(Instant.ofEpochMilli(millis), zone);
    }
}
