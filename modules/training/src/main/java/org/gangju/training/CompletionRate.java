package org.gangju.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
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
 * K27_COMPLETION: of the people whom the year's programs are for, those who have completed a class of such a program by
 * the day. Everybody counts once, however many programs and classes it were.
 */
@Component
class CompletionRate implements IndicatorRule {

    private final YearTargets targets;
    private final Audiences audiences;

    CompletionRate(YearTargets targets, Audiences audiences) {
        this.targets = targets;
        this.audiences = audiences;
    }

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile(
                        Training.ID,
                        "K27_COMPLETION",
                        new Title("培训完成率", "Members who have completed a class"),
                        TrainingPermissions.READ)
                .listedBy("member.read")
                .version("2");
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf, IndicatorCounts counts) {
        return audiences.figures(
                targets.within(organization.path(), asOf, hours -> BigDecimal.ONE),
                completed(asOf),
                organization.path(),
                asOf);
    }

    @Override
    public Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(audiences.people(
                targets.within(organization.path(), asOf, hours -> BigDecimal.ONE),
                completed(asOf),
                organization.path(),
                asOf));
    }

    private static Condition completed(LocalDate asOf) {
        return Condition.of("""
                SELECT e.member_id, 1 AS amount FROM training_enrollment e
                WHERE e.program_year = ? AND e.attendance = ? AND e.credited_on <= ? AND e.member_id IS NOT NULL""", asOf.getYear(), Attendance.COMPLETE.name(), asOf);
    }
}
