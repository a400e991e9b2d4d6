package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorCounts;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Title;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/**
 * K19: property companies with a party organization, among those that fulfil the condition for one on the day. A company
 * that has one and fulfils the condition no more counts neither above nor below the line.
 */
@Component
class CompaniesWithParty implements IndicatorRule {

    private final IndicatorCounts counts;
    private final OrganizationPlaces places;
    private final RedPropertySettings settings;
    private final Presence presence;

    CompaniesWithParty(
            IndicatorCounts counts, OrganizationPlaces places, RedPropertySettings settings, Toggles toggles) {
        this.counts = counts;
        this.places = places;
        this.settings = settings;
        this.presence = toggles.of(RedProperty.ID);
    }

    @Override
    public String key() {
        return "K19";
    }

    @Override
    public String moduleId() {
        return RedProperty.ID;
    }

    @Override
    public Title title() {
        return new Title("物业公司党组织组建率", "Eligible property companies with a party organization");
    }

    @Override
    public String ruleVersion() {
        return "1-" + settings.company().fewestFullMembers();
    }

    @Override
    public String permission() {
        return RedPropertyPermissions.READ.name();
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf) {
        return counts.of(count(asOf), organization.path());
    }

    @Override
    public Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(count(asOf));
    }

    private IndicatorCount count(LocalDate asOf) {
        String rows = """
                (SELECT c.id, %s AS place FROM property_company c
                JOIN property_company_staff s ON s.company_id = c.id AND %s
                WHERE c.registered_on <= DATE '%4$s' AND (c.closed_on IS NULL OR c.closed_on > DATE '%4$s')
                AND s.full_members >= %3$d) r""".formatted(
                        places.on("c.organization_id", asOf),
                        DayOf.holding("s", asOf),
                        settings.company().fewestFullMembers(),
                        asOf);
        Condition led = Condition.of("EXISTS (SELECT 1 FROM property_company_party p WHERE p.company_id = r.id AND "
                + DayOf.holding("p", asOf) + ")");
        return new IndicatorCount(rows, "r.place", presence.everywhere("r.place"), led, null)
                .identifiedBy(PropertyCompanyView.TYPE_NAME, "r.id");
    }
}
