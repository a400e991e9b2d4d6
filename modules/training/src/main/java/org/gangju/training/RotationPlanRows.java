package org.gangju.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How rotation plans are selected and read. */
final class RotationPlanRows {

    static final String PATH = "r.organization_path";

    /** By organization in the tree's order. */
    static final PageQuery<RotationPlanView> BY_PLACE = new PageQuery<>(
            """
            r.id, r.title, r.organization_id, r.organization_path, r.starts_on, r.ends_on, r.target_share, \
            r.audience_types, r.audience_levels, r.audience_statuses, r.audience_offices, r.version""",
            "rotation_plan r",
            "r.id",
            Visibility.organizations(TrainingPermissions.READ.name(), PATH),
            List.of(SortKey.text(PATH), SortKey.number("r.id")),
            RotationPlanRows::read);

    private RotationPlanRows() {}

    private static RotationPlanView read(ResultSet row) throws SQLException {
        return new RotationPlanView(
                row.getLong("id"),
                row.getString("title"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBigDecimal("target_share"),
                StoredAudience.read(row),
                row.getInt("version"));
    }
}
