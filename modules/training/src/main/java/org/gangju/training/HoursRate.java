package org.gangju.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorCounts;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.member.Audiences;
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
    private final Audiences audiences;

    HoursRate(YearTargets targets, Audiences audiences) {
        this.targets = targets;
        this.audiences = audiences;
    }

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile(
                        Training.ID,
                        "K27_HOURS",
                        new Title("培训学时达标率", "Members who have reached their training hours"),
                        TrainingPermissions.READ)
                .listedBy("member.read")
                .version("2");
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf, IndicatorCounts counts) {
        return audiences.figures(
                targets.within(organization.path(), asOf, UnaryOperator.identity()),
                earned(asOf),
                organization.path(),
                asOf);
    }

    @Override
    public Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(audiences.people(
                targets.within(organization.path(), asOf, UnaryOperator.identity()),
                earned(asOf),
                organization.path(),
                asOf));
    }

    private static Condition earned(LocalDate asOf) {
        return Condition.of("""
                SELECT e.member_id, e.credited_hours AS amount FROM training_enrollment e
                WHERE e.credited_on >= ? AND e.credited_on <= ? AND e.member_id IS NOT NULL""", asOf.withDayOfYear(1), asOf);
    }
}
