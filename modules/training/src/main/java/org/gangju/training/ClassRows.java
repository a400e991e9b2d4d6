package org.gangju.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;

/** How classes are selected and read. */
final class ClassRows {

    static final String PATH = "c.organization_path";

    /** By the first day, the earliest first. */
    static final PageQuery<ClassView> BY_DAY = new PageQuery<>(
            """
            c.id, c.program_id, c.organization_id, c.organization_path, c.title, c.venue, c.starts_on, c.ends_on, \
            c.days, c.hours, c.capacity, c.seats_taken, c.status, c.version""",
            "training_class c",
            "c.id",
            Visibility.organizations(TrainingPermissions.READ.name(), PATH),
            List.of(SortKey.text("c.starts_on"), SortKey.number("c.id")),
            ClassRows::read);

    private ClassRows() {}

    private static ClassView read(ResultSet row) throws SQLException {
        return new ClassView(
                row.getLong("id"),
                row.getLong("program_id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getString("title"),
                row.getString("venue"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBigDecimal("days"),
                row.getBigDecimal("hours"),
                row.getInt("capacity"),
                row.getInt("seats_taken"),
                ClassStatus.valueOf(row.getString("status")),
                row.getInt("version"));
    }
}
