package org.gangju.spi.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.gangju.spi.organization.OrganizationView;

/** An indicator that counts rows of the database: one word of which rows gives the figures and the rows behind them. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface CountedIndicator extends IndicatorRule {

    /**
     * Which rows it counts on a day, {@linkplain IndicatorCount#identifiedBy identified} where somebody may look at them,
     * without those of organizations for which the module is off.
     *
     * @param organization the organization as it was on the day; the kernel keeps to its subtree
     */
    IndicatorCount count(OrganizationView organization, LocalDate asOf);

    @Override
    default IndicatorTable table(OrganizationView organization, LocalDate asOf, IndicatorCounts counts) {
        return counts.of(count(organization, asOf), organization.path());
    }

    @Override
    default Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(count(organization, asOf));
    }
}
