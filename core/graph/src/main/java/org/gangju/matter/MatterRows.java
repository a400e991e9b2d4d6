package org.gangju.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gangju.spi.matter.MatterStatus;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** How matters are selected and read. */
final class MatterRows {

    static final String RAISED = "m.organization_path";
    static final String HANDLED = "m.handler_path";

    /** Whoever sees one of the two organizations sees the matter; and so does its owner. */
    static final Visibility VISIBILITY = Visibility.organizations(MatterPermissions.READ.name(), RAISED, HANDLED)
            .orBy("m.member_id");

    /** By the day on which they are due, the earliest first. */
    static final PageQuery<MatterView> BY_DAY = new PageQuery<>(
            """
            m.id, m.kind, m.subject_type, m.subject_id, m.title, m.description, m.status, m.organization_id, \
            m.organization_path, m.handler_id, m.handler_path, m.member_id, m.display_name, m.due_on, m.escalations, \
            m.opened_on, m.closed_on, m.resolution, m.version""",
            "matter m",
            "m.id",
            VISIBILITY,
            List.of(SortKey.text("m.due_on"), SortKey.number("m.id")),
            MatterRows::read);

    private MatterRows() {}

    /** Where it stands is one of these. */
    static Condition standing(Collection<MatterStatus> statuses) {
        return Condition.in(
                "m.status",
                statuses.stream().map(Enum::name).distinct().sorted().toList());
    }

    private static MatterView read(ResultSet row) throws SQLException {
        return new MatterView(
                row.getLong("id"),
                row.getString("kind"),
                new NodeId(row.getString("subject_type"), row.getLong("subject_id")),
                row.getString("title"),
                row.getString("description"),
                MatterStatus.valueOf(row.getString("status")),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getLong("handler_id"),
                new TreePath(row.getString("handler_path")),
                owner(row.getObject("member_id", Long.class), row.getString("display_name")),
                row.getObject("due_on", LocalDate.class),
                row.getInt("escalations"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("resolution"),
                row.getInt("version"));
    }

    /** Whom a row names, as a member or by a name. */
    static @Nullable Participant owner(@Nullable Long member, @Nullable String displayName) {
        return member == null && displayName == null ? null : new Participant(member, displayName, null);
    }
}
