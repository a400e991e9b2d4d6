package org.gangju.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.gangju.member.MemberPermissions;
import org.gangju.spi.activity.ActivitySignInView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;

/**
 * How sign-ins are selected and read: where the activity is held, where the member belongs, and by the member.
 *
 * @param zone where people read the times
 */
record SignInRows(ZoneId zone) {

    /** By time, the earliest first. */
    PageQuery<ActivitySignInView> byTime() {
        return new PageQuery<>(
                "i.id, i.activity_id, i.attendee_type, i.attendee_id, i.member_id, i.signed_millis",
                "(activity_sign_in i JOIN activity a ON a.id = i.activity_id)",
                "i.id",
                Visibility.organizations(MemberPermissions.READ.name(), ActivityRows.PATH)
                        .orThrough("i.member_id"),
                List.of(SortKey.number("i.signed_millis"), SortKey.number("i.id")),
                this::read);
    }

    private ActivitySignInView read(ResultSet row) throws SQLException {
        return new ActivitySignInView(
                row.getLong("id"),
                row.getLong("activity_id"),
                new Attendee(
                        new NodeId(row.getString("attendee_type"), row.getLong("attendee_id")),
                        row.getObject("member_id", Long.class)),
                OffsetDateTime.ofInstant(Instant.ofEpochMilli(row.getLong("signed_millis")), zone));
    }
}
