package org.gangju.training;

import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/**
 * K27_HOURS: of the people whom the year's programs are for, those whose hours of the year have reached by the day what
 * the programs ask; the most, where several programs are for the same person.
 */
@Component
class HoursRate implements IndicatorRule {

    private final YearTargets targets;
    private final TargetFigures figures;

    HoursRate(YearTargets targets, TargetFigures figures) {
        this.targets = targets;
        this.figures = figures;
    }

    @Override
    public String key() {
        return "K27_HOURS";
    }

    @Override
    public String moduleId() {
        return Training.ID;
    }

    @Override
    public Title title() {
        return new Title("培训学时达标率", "Members who have reached their training hours");
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
        return figures.of(targets.within(organization.path(), asOf), earned(asOf), organization.path(), asOf);
    }

    @Override
    public Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(
                figures.rows(targets.within(organization.path(), asOf), earned(asOf), organization.path(), asOf));
    }

    private static Condition earned(LocalDate asOf) {
        return Condition.of("""
                SELECT e.member_id, SUM(e.credited_hours) AS amount FROM training_enrollment e
                WHERE e.credited_on >= ? AND e.credited_on <= ? AND e.member_id IS NOT NULL
                GROUP BY e.member_id""", asOf.withDayOfYear(1), asOf);
    }
}
