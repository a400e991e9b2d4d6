package org.gangju.fourties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How functional branches are selected and read. */
final class FunctionalBranchRows {

    static final String PATH = "b.organization_path";

    static final String COLUMNS = """
            b.id, b.kind, b.code, b.name, b.short_name, b.purpose, b.organization_id, b.organization_path, b.grid_id, \
            b.capacity, b.status, b.status_since, b.branch_id, b.version""";

    /** Members see those that they may join, which hang above where they belong. */
    static final Visibility VISIBILITY = Visibility.organizations(FourtiesPermissions.READ.name(), PATH)
            .orFromBelow("CASE WHEN b.status IN ('%s', '%s') THEN b.organization_path END"
                    .formatted(FunctionalBranchStatus.APPROVED, FunctionalBranchStatus.ACTIVE));

    /** By organization in the tree's order. */
    static final PageQuery<FunctionalBranchView> BY_PLACE = new PageQuery<>(
            COLUMNS,
            "functional_branch b",
            "b.id",
            VISIBILITY,
            List.of(SortKey.text(PATH), SortKey.number("b.id")),
            FunctionalBranchRows::read);

    private FunctionalBranchRows() {}

    static FunctionalBranchView read(ResultSet row) throws SQLException {
        return new FunctionalBranchView(
                row.getLong("id"),
                FunctionalBranchKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("purpose"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getObject("grid_id", Long.class),
                row.getObject("capacity", Integer.class),
                FunctionalBranchStatus.valueOf(row.getString("status")),
                row.getObject("status_since", LocalDate.class),
                row.getObject("branch_id", Long.class),
                row.getInt("version"));
    }
}
