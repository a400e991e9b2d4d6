package org.gangju.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;

/** How assignments are selected and read. */
final class AssignmentRows {

    static final String COLUMNS = """
            a.id, a.subject_type, a.subject_id, a.role_name, a.basis, a.duties, a.member_id, a.display_name, \
            a.organization_path, a.valid_from, a.valid_to, a.version""";

    private AssignmentRows() {}

    /** By the first day, the earliest first. */
    static PageQuery<AssignmentView> byDay(AssignmentKind kind) {
        return new PageQuery<>(
                COLUMNS,
                "assignment a",
                "a.id",
                visibility(kind),
                List.of(SortKey.text("a.valid_from"), SortKey.number("a.id")),
                AssignmentRows::read);
    }

    /** By organization in the tree's order: a page of any subtree is one range of an index. */
    static PageQuery<AssignmentView> byPlace(AssignmentKind kind) {
        return byDay(kind).orderedBy(SortKey.text("a.organization_path"), SortKey.number("a.id"));
    }

    static Visibility visibility(AssignmentKind kind) {
        return Visibility.organizations(kind.permission(), "a.organization_path")
                .orBy("a.member_id");
    }

    static AssignmentView read(ResultSet row) throws SQLException {
        TreePath organization = new TreePath(row.getString("organization_path"));
        return new AssignmentView(
                row.getLong("id"),
                new AssignmentSubject(row.getString("subject_type"), row.getLong("subject_id"), organization),
                row.getString("role_name"),
                new Participant(row.getObject("member_id", Long.class), row.getString("display_name"), null),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getString("basis"),
                row.getString("duties"),
                row.getInt("version"));
    }
}
