package org.gangju.twonew.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangju.spi.assignment.AssignmentTables;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorCounts;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewPermissions;
import org.gangju.twonew.unit.UnitView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * K23_LOAD: how many operating two-new organizations the instructor with the most of them has. It is a number and no share:
 * above the line it stands itself, below 1, so that the value is the number, and 0 of 0 where there is no instructor. It tells
 * about one person, and so is told only to those who may list members. Whoever instructs in two districts counts for either as
 * far as it goes there, and for the city with both.
 */
@Component
class InstructorLoad implements IndicatorRule {

    private final UnitFigures figures;
    private final AssignmentTables assignments;
    private final JdbcClient sql;

    InstructorLoad(UnitFigures figures, AssignmentTables assignments, JdbcClient sql) {
        this.figures = figures;
        this.assignments = assignments;
        this.sql = sql;
    }

    @Override
    public IndicatorProfile profile() {
        return UnitFigures.profile("K23_LOAD", new Title("指导员最多联系户数", "The largest load of one instructor"))
                .listedBy(TwoNewPermissions.PEOPLE);
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf, IndicatorCounts counts) {
        Map<Long, IndicatorFigures> children = new HashMap<>();
        int most = 0;
        for (Part part : parts(organization.path(), asOf)) {
            most = Math.max(most, part.everywhere());
            if (!part.segment().isEmpty()) {
                children.put(new TreePath(part.segment()).id(), figure(part.here()));
            }
        }
        return new IndicatorTable(figure(most), children, Map.of());
    }

    /** The units of the instructor with the most of them, of several the first; they are the number above the line. */
    @Override
    public Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        Condition there = counted(organization.path());
        Condition busiest = new Condition("""
                d.member_id = (SELECT d.member_id FROM %s WHERE %s \
                GROUP BY d.member_id ORDER BY COUNT(*) DESC, d.member_id LIMIT 1)""".formatted(instructed(asOf), there.sql()), there.parameters());
        Condition counted = Condition.all(List.of(counted(TreePath.aboveAll()), busiest));
        return Optional.of(new IndicatorCount(instructed(asOf), UnitFigures.PLACE, counted, Condition.of("1 = 1"), null)
                .identifiedBy(UnitView.TYPE_NAME, "u.unit_id"));
    }

    /** Each unit with its instructor. */
    private String instructed(LocalDate day) {
        return "%s JOIN %s d ON d.subject_id = u.unit_id AND d.role_name = 'INSTRUCTOR'"
                .formatted(figures.rows(day), assignments.on(UnitView.TYPE_NAME, day));
    }

    private Condition counted(TreePath subtree) {
        return Condition.all(List.of(
                Condition.within(UnitFigures.PLACE, subtree),
                Condition.of("u.operating_state = 'OPERATING'"),
                figures.present()));
    }

    private List<Part> parts(TreePath subtree, LocalDate day) {
        Condition counted = counted(subtree);
        return sql.sql("""
                        SELECT part.child, MAX(part.here), MAX(part.everywhere) FROM (
                            SELECT one.child, one.here, SUM(one.here) OVER (PARTITION BY one.member_id) AS everywhere
                            FROM (SELECT counted.child, counted.member_id, COUNT(*) AS here
                                FROM (SELECT SUBSTRING(u.place, %d, %d) AS child, d.member_id
                                    FROM %s WHERE %s) counted
                                GROUP BY counted.child, counted.member_id) one) part
                        GROUP BY part.child""".formatted(subtree.value().length() + 1, TreePath.SEGMENT, instructed(day), counted.sql()))
                .params(counted.parameters())
                .query((row, number) -> new Part(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    private static IndicatorFigures figure(int load) {
        return load == 0 ? IndicatorFigures.NONE : new IndicatorFigures(load, 1);
    }

    /**
     * The largest loads below one organization.
     *
     * @param segment what follows in the path; empty for the organization itself
     * @param here of an instructor there
     * @param everywhere of the same in the whole subtree
     */
    private record Part(String segment, int here, int everywhere) {}
}
