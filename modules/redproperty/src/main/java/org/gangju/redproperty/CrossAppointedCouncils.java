package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.grid.GridView;
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
 * K20_CROSS: active four-party councils in whose estate there is a cross-appointment, to the company that serves it or to its
 * owners' committee.
 */
@Component
class CrossAppointedCouncils implements IndicatorRule {

    private final IndicatorCounts counts;
    private final OrganizationPlaces places;
    private final Presence presence;

    CrossAppointedCouncils(IndicatorCounts counts, OrganizationPlaces places, Toggles toggles) {
        this.counts = counts;
        this.places = places;
        this.presence = toggles.of(RedProperty.ID);
    }

    @Override
    public String key() {
        return "K20_CROSS";
    }

    @Override
    public String moduleId() {
        return RedProperty.ID;
    }

    @Override
    public Title title() {
        return new Title("交叉任职覆盖率", "Active councils with a cross-appointment in the estate");
    }

    @Override
    public String ruleVersion() {
        return "1";
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
        String rows = "(SELECT f.grid_id, %s AS place FROM four_party_state f WHERE f.status = 'ACTIVE' AND %s) r"
                .formatted(places.on("f.organization_id", asOf), DayOf.holding("f", asOf));
        return new IndicatorCount(rows, "r.place", presence.everywhere("r.place"), appointed(asOf), null)
                .identifiedBy(GridView.TYPE_NAME, "r.grid_id");
    }

    private static Condition appointed(LocalDate day) {
        return Condition.of("""
                EXISTS (SELECT 1 FROM cross_appointment x WHERE x.status = 'APPROVED' AND %s
                    AND (x.target_organization_id IN
                            (SELECT s.company_organization_id FROM property_service s WHERE s.grid_id = r.grid_id AND %s)
                        OR x.target_organization_id IN
                            (SELECT c.organization_id FROM owners_committee c
                            JOIN owners_committee_estate e ON e.committee_id = c.id WHERE e.grid_id = r.grid_id AND %s)))""".formatted(DayOf.holding("x", day), DayOf.holding("s", day), DayOf.holding("e", day)));
    }
}
