package org.gangju.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/**
 * Follows an indicator over days: one statement for the organization on all of them, and for each day the same ones as for
 * the indicator alone.
 */
@Component
class IndicatorTrends {

    private final IndicatorAnswers answers;
    private final OrganizationReader organizations;
    private final Clock clock;

    IndicatorTrends(IndicatorAnswers answers, OrganizationReader organizations, Clock clock) {
        this.answers = answers;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The points in the order of their days. */
    List<IndicatorPoint> of(Indicator indicator, IndicatorPeriod period, Caller caller) {
        List<LocalDate> days = period.days(LocalDate.now(clock));
        Map<LocalDate, OrganizationView> found =
                organizations.onDays(indicator.organization().key(), days, caller);
        Caller asking = caller.with(IndicatorPermissions.READ.name());
        return days.stream()
                .map(day -> Optional.ofNullable(found.get(day))
                        .flatMap(organization -> answers.of(indicator.rule(), organization, day, asking))
                        .map(answer -> new IndicatorPoint(day, answer))
                        .orElseGet(() -> new IndicatorPoint(day, null)))
                .toList();
    }
}
