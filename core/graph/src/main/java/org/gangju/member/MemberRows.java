package org.gangju.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.tree.TreePath;

/** How members are selected and read. */
final class MemberRows {

    static final String COLUMNS =
            "m.id, m.display_name, m.status, m.joined_on, m.organization_id, m.organization_path, m.version";

    /** By organization in the tree's order: a page of any subtree is one range of an index. */
    static final PageQuery<MemberView> BY_PLACE = new PageQuery<>(
            COLUMNS,
            "member m",
            "m.id",
            List.of(SortKey.text("m.organization_path"), SortKey.number("m.id")),
            MemberRows::read);

    static final PageQuery<MemberView> BY_NAME = BY_PLACE.orderedBy(
            SortKey.text("m.display_name"), SortKey.text("m.organization_path"), SortKey.number("m.id"));

    private MemberRows() {}

    static MemberView read(ResultSet row) throws SQLException {
        return new MemberView(
                row.getLong("id"),
                row.getString("display_name"),
                MemberStatus.valueOf(row.getString("status")),
                row.getObject("joined_on", LocalDate.class),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getInt("version"),
                null);
    }
}
