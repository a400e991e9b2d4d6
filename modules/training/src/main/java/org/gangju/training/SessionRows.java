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
 */
record SessionRows(ZoneId zone) {

    /** By time, the earliest first. */
    PageQuery<SessionView> byTime() {
        return new PageQuery<>(
                "s.id, s.class_id, c.organization_path, s.topic, s.starts_millis, s.ends_millis, s.hours",
                "(training_session s JOIN training_class c ON c.id = s.class_id)",
                "s.id",
                Visibility.organizations(TrainingPermissions.READ.name(), ClassRows.PATH),
                List.of(SortKey.number("s.starts_millis"), SortKey.number("s.id")),
                this::read);
    }

    private SessionView read(ResultSet row) throws SQLException {
        return new SessionView(
                row.getLong("id"),
                row.getLong("class_id"),
                new TreePath(row.getString("organization_path")),
                row.getString("topic"),
                time(row.getLong("starts_millis")),
                time(row.getLong("ends_millis")),
                row.getBigDecimal("hours"));
    }

    private OffsetDateTime time(long millis) {
        return OffsetDateTime.ofInstant(Instant.ofEpochMilli(millis), zone);
    }
}
