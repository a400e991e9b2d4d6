package org.gangju.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/**
 * How activities are selected and read.
 *
 * @param zone where people read the times
 */
record ActivityRows(ZoneId zone) {

    static final String PATH = "a.organization_path";

    /** By time, the earliest first. */
    PageQuery<ActivityView> byTime() {
        return new PageQuery<>(
                """
                a.id, a.kind, a.subject_type, a.subject_id, a.organization_id, a.organization_path, a.title, a.venue, \
                a.starts_millis, a.ends_millis, a.cancel_reason, a.version""",
                "activity a",
                "a.id",
                Visibility.organizations(ActivityPermissions.READ.name(), PATH),
                List.of(SortKey.number("a.starts_millis"), SortKey.number("a.id")),
                this::read);
    }

    private ActivityView read(ResultSet row) throws SQLException {
        return new ActivityView(
                row.getLong("id"),
                row.getString("kind"),
                new NodeId(row.getString("subject_type"), row.getLong("subject_id")),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getString("title"),
                row.getString("venue"),
                time(row.getLong("starts_millis")),
                time(row.getLong("ends_millis")),
                row.getString("cancel_reason"),
                row.getInt("version"));
    }

    private OffsetDateTime time(long millis) {
        return OffsetDateTime.ofInstant(Instant.ofEpochMilli(millis), zone);
    }
}
