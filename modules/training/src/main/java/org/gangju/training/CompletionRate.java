package org.gangju.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.Target;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * K27_COMPLETION: of the people whom the year's programs are for, those who have completed a class of such a program by
 * the day. Everybody counts once, however many programs and classes it were.
 */
@Component
class CompletionRate implements IndicatorRule {

    private final YearTargets targets;
    private final Audiences audiences;
    private final JdbcClient sql;

    CompletionRate(YearTargets targets, Audiences audiences, JdbcClient sql) {
        this.targets = targets;
        this.audiences = audiences;
        this.sql = sql;
    }

    @Override
    public String key() {
        return "K27_COMPLETION";
    }

    @Override
    public String moduleId() {
        return Training.ID;
    }

    @Override
    public Title title() {
        return new Title("培训完成率", "Members who have completed a class");
    }

    @Override
    public String ruleVersion() {
        return "1";
    }

    @Override
    public String permission() {
        return TrainingPermissions.READ.name();
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf) {
        return new IndicatorTable(figures(organization, asOf), Map.of(), Map.of());
    }

    private IndicatorFigures figures(OrganizationView organization, LocalDate asOf) {
        List<Target> people = targets.within(organization.path(), asOf).stream()
                .map(HoursTarget::people)
                .toList();
        int all = audiences.counts(Map.of(organization.key(), people), asOf).getOrDefault(organization.key(), 0);
        return new IndicatorFigures(completed(people, asOf), all);
    }

    private int completed(List<Target> people, LocalDate asOf) {
        Condition condition = Condition.all(List.of(
                Condition.of("e.attendance = ?", Attendance.COMPLETE.name()),
                Condition.of("e.credited_on <= ?", asOf),
                Condition.of("p.program_year = ?", asOf.getYear()),
                audiences.among("e.member_id", people, asOf)));
        return sql.sql("""
                        SELECT COUNT(DISTINCT e.member_id) FROM training_enrollment e
                        JOIN training_class c ON c.id = e.class_id
                        JOIN training_program p ON p.id = c.program_id
                        WHERE\s""" + condition.sql())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }
}
