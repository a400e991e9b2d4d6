package org.gangju.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How reminders are selected and read. */
final class ReminderRows {

    static final String PATH = "r.organization_path";

    /** By the day on which they are due, the earliest first. */
    static final PageQuery<ReminderView> BY_DAY = new PageQuery<>(
            """
            r.id, r.kind, r.subject_type, r.subject_id, r.organization_id, r.organization_path, r.notice_on, \
            r.due_on, r.settled_on, r.version""",
            "reminder r",
            "r.id",
            Visibility.organizations(ReminderPermissions.READ.name(), PATH),
            List.of(SortKey.text("r.due_on"), SortKey.number("r.id")),
            ReminderRows::read);

    private ReminderRows() {}

    private static ReminderView read(ResultSet row) throws SQLException {
        return new ReminderView(
                row.getLong("id"),
                row.getString("kind"),
                new NodeId(row.getString("subject_type"), row.getLong("subject_id")),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getObject("notice_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("settled_on", LocalDate.class),
                row.getInt("version"));
    }
}
