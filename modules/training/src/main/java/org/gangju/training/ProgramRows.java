package org.gangju.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How programs are selected and read. */
final class ProgramRows {

    static final String PATH = "p.organization_path";

    /** By organizer in the tree's order: a page of any subtree is one range of an index. */
    static final PageQuery<ProgramView> BY_PLACE = new PageQuery<>(
            """
            p.id, p.title, p.program_year, p.organization_id, p.organization_path, p.organizer_level, \
            p.hours_standard, p.target_hours, p.audience_types, p.audience_levels, p.audience_statuses, p.audience_offices, \
            p.version""",
            "training_program p",
            "p.id",
            Visibility.organizations(TrainingPermissions.READ.name(), PATH),
            List.of(SortKey.text(PATH), SortKey.number("p.id")),
            ProgramRows::read);

    private ProgramRows() {}

    private static ProgramView read(ResultSet row) throws SQLException {
        return new ProgramView(
                row.getLong("id"),
                row.getString("title"),
                row.getInt("program_year"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                OrganizerLevel.valueOf(row.getString("organizer_level")),
                HoursStandard.valueOf(row.getString("hours_standard")),
                row.getBigDecimal("target_hours"),
                StoredAudience.read(row),
                row.getInt("version"));
    }
}
