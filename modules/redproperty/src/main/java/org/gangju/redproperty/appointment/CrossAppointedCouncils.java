package org.gangju.redproperty.appointment;

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

/**
 * K20_CROSS: active four-party councils in whose estate there is a cross-appointment, to the company that serves it or to its
 * owners' committee.
 */
@Component
class CrossAppointedCouncils implements CountedIndicator {

    private final EstateCounts estates;

    CrossAppointedCouncils(EstateCounts estates) {
        this.estates = estates;
    }

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile(
                RedProperty.ID,
                "K20_CROSS",
                new Title("交叉任职覆盖率", "Active councils with a cross-appointment in the estate"),
                RedPropertyPermissions.READ);
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        return estates.on(asOf, "four_party_state", "s.status = 'ACTIVE'", appointed(asOf));
    }

    private static Condition appointed(LocalDate day) {
        return Condition.of("""
                EXISTS (SELECT 1 FROM property_service s
                    JOIN cross_appointment x ON x.target_organization_id = s.company_organization_id
                    WHERE s.grid_id = r.grid_id AND %2$s AND x.status = 'APPROVED' AND %1$s)
                OR EXISTS (SELECT 1 FROM owners_committee_estate e JOIN owners_committee c ON c.id = e.committee_id
                    JOIN cross_appointment x ON x.target_organization_id = c.organization_id
                    WHERE e.grid_id = r.grid_id AND %3$s AND x.status = 'APPROVED' AND %1$s)""".formatted(
                        Period.holdingText("x", day), Period.holdingText("s", day), Period.holdingText("e", day)));
    }
}
