package org.gangju.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.member.MembershipView;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How memberships are selected and read, with the place of their organization. */
final class MembershipRows {

    static final String COLUMNS =
            "s.id, s.kind, s.member_id, s.organization_id, o.path, s.valid_from, s.valid_to, s.version";

    static final String TABLE = """
            membership s JOIN organization o ON o.id = s.organization_id JOIN member m ON m.id = s.member_id""";

    /** By first day. */
    static final PageQuery<MembershipView> BY_DAY = new PageQuery<>(
            COLUMNS,
            "(" + TABLE + ")",
            "s.id",
            Visibility.organizations(MemberPermissions.READ.name(), "o.path", "m.organization_path")
                    .orBy("s.member_id"),
            List.of(SortKey.text("s.valid_from"), SortKey.number("s.id")),
            MembershipRows::read);

    private MembershipRows() {}

    static MembershipView read(ResultSet row) throws SQLException {
        return new MembershipView(
                row.getLong("id"),
                MembershipKind.valueOf(row.getString("kind")),
                row.getLong("member_id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("path")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"),
                null);
    }
}
