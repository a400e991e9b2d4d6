package org.gangju.redproperty.council;

import java.time.LocalDate;
import org.gangju.redproperty.EstateCounts;
import org.gangju.redproperty.RedProperty;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/** K18: estates with an active four-party council, among those that a property company serves. */
@Component
class ActiveCouncils implements CountedIndicator {

    private final EstateCounts estates;

    ActiveCouncils(EstateCounts estates) {
        this.estates = estates;
    }

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile(
                RedProperty.ID,
                "K18",
                new Title("四方协同运行率", "Served estates with an active four-party council"),
                RedPropertyPermissions.READ);
    }

    /** An estate has one company on a day, and so one row. */
    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        Condition active = Condition.of("EXISTS (SELECT 1 FROM four_party_state f WHERE f.grid_id = r.grid_id"
                + " AND f.status = 'ACTIVE' AND " + Period.holdingText("f", asOf) + ")");
        return estates.on(asOf, "property_service", "1 = 1", active);
    }
}
