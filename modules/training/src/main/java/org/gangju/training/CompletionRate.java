package org.gangju.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/**
 * K27_COMPLETION: of the people whom the year's programs are for, those who have completed a class of such a program by
 * the day. Everybody counts once, however many programs and classes it were.
 */
@Component
class CompletionRate implements IndicatorRule {

    private final YearTargets targets;
    private final TargetFigures figures;

    CompletionRate(YearTargets targets, TargetFigures figures) {
        this.targets = targets;
        this.figures = figures;
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
        return "2";
    }

    @Override
    public String permission() {
        return TrainingPermissions.READ.name();
    }

    @Override
    public Optional<String> listedBy() {
        return Optional.of("member.read");
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf) {
        return figures.of(people(organization, asOf), completed(asOf), organization.path(), asOf);
    }

    @Override
    public Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(figures.rows(people(organization, asOf), completed(asOf), organization.path(), asOf));
    }

    private List<HoursTarget> people(OrganizationView organization, LocalDate asOf) {
        return targets.within(organization.path(), asOf).stream()
                .map(target -> new HoursTarget(BigDecimal.ONE, target.people()))
                .toList();
    }

    private static Condition completed(LocalDate asOf) {
        return Condition.of("""
                SELECT e.member_id, COUNT(*) AS amount FROM training_enrollment e
                JOIN training_class c ON c.id = e.class_id
                JOIN training_program p ON p.id = c.program_id
                WHERE e.attendance = ? AND e.credited_on <= ? AND p.program_year = ? AND e.member_id IS NOT NULL
                GROUP BY e.member_id""", Attendance.COMPLETE.name(), asOf, asOf.getYear());
    }
}
