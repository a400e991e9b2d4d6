package org.gangju.redproperty.company;

import java.time.LocalDate;
import org.gangju.redproperty.RedProperty;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Title;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/**
 * K19: property companies with a party organization, among those that fulfil the condition for one on the day. A company
 * that has one and fulfils the condition no more counts neither above nor below the line.
 */
@Component
class CompaniesWithParty implements CountedIndicator {

    private final OrganizationPlaces places;
    private final CompanyRules rules;
    private final Presence presence;

    CompaniesWithParty(OrganizationPlaces places, CompanyRules rules, Toggles toggles) {
        this.places = places;
        this.rules = rules;
        this.presence = toggles.of(RedProperty.ID);
    }

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile(
                        RedProperty.ID,
                        "K19",
                        new Title("物业公司党组织组建率", "Eligible property companies with a party organization"),
                        RedPropertyPermissions.READ)
                .version("1-" + rules.fewestFullMembers());
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        String rows = """
                (SELECT c.id, p.path AS place FROM property_company c
                JOIN %s p ON p.organization_id = c.organization_id
                JOIN property_company_staff s ON s.company_id = c.id AND %s
                WHERE c.registered_on <= DATE '%4$s' AND (c.closed_on IS NULL OR c.closed_on > DATE '%4$s')
                AND s.full_members >= %3$d) r""".formatted(places.table(asOf), Period.holdingText("s", asOf), rules.fewestFullMembers(), asOf);
        Condition led = Condition.of("EXISTS (SELECT 1 FROM property_company_party p WHERE p.company_id = r.id AND "
                + Period.holdingText("p", asOf) + ")");
        return new IndicatorCount(rows, "r.place", presence.everywhere("r.place"), led, null)
                .identifiedBy(PropertyCompanyView.TYPE_NAME, "r.id");
    }
}
