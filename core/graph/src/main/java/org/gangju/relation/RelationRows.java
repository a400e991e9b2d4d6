package org.gangju.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.relation.RelationView;
import org.gangju.spi.tree.TreePath;

/** How relations are selected and read. */
final class RelationRows {

    static final String TABLE = "organization_relation r";

    static final String COLUMNS = """
            r.id, r.kind, r.organization_id, r.organization_path, r.related_id, r.note, r.valid_from, r.valid_to, \
            r.version""";

    /** By the organization that they start from, in the tree's order. */
    static final PageQuery<RelationView> BY_PLACE = new PageQuery<>(
            COLUMNS,
            TABLE,
            "r.id",
            Visibility.organizations(RelationPermissions.READ.name(), "r.organization_path", "r.related_path"),
            List.of(SortKey.text("r.organization_path"), SortKey.number("r.id")),
            RelationRows::read);

    /** By first day. */
    static final PageQuery<RelationView> BY_DAY =
            BY_PLACE.orderedBy(SortKey.text("r.valid_from"), SortKey.number("r.id"));

    private RelationRows() {}

    static RelationView read(ResultSet row) throws SQLException {
        return new RelationView(
                row.getLong("id"),
                row.getString("kind"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getLong("related_id"),
                row.getString("note"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"),
                null);
    }
}
