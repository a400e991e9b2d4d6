package org.gangju.platform.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How grants are selected and read. */
final class GrantRows {

    static final String PATH = "g.organization_path";

    static final PageQuery<GrantView> BY_PLACE = new PageQuery<>(
            """
            g.id, g.holder_kind, g.holder_name, g.role_code, g.organization_id, g.organization_path, g.valid_from, \
            g.valid_to, g.reason, g.granted_by, g.version""",
            "role_grant g",
            "g.id",
            Visibility.organizations(GrantPermissions.READ.name(), PATH),
            List.of(SortKey.text(PATH), SortKey.number("g.id")),
            GrantRows::read);

    private GrantRows() {}

    static GrantView read(ResultSet row) throws SQLException {
        Holder holder = new Holder(CredentialKind.valueOf(row.getString("holder_kind")), row.getString("holder_name"));
        return new GrantView(
                row.getLong("id"),
                holder.username(),
                holder.clientId(),
                row.getString("role_code"),
                row.getObject("organization_id", Long.class),
                new TreePath(row.getString("organization_path")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"),
                row.getString("granted_by"),
                row.getInt("version"));
    }
}
