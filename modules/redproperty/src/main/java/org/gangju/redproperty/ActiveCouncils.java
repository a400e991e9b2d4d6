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

/** K18: estates with an active four-party council, among those that a property company serves. */
@Component
class ActiveCouncils implements IndicatorRule {

    private final IndicatorCounts counts;
    private final OrganizationPlaces places;
    private final Presence presence;

    ActiveCouncils(IndicatorCounts counts, OrganizationPlaces places, Toggles toggles) {
        this.counts = counts;
        this.places = places;
        this.presence = toggles.of(RedProperty.ID);
    }

    @Override
    public String key() {
        return "K18";
    }

    @Override
    public String moduleId() {
        return RedProperty.ID;
    }

    @Override
    public Title title() {
        return new Title("四方协同运行率", "Served estates with an active four-party council");
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

    /** An estate has one company on a day, and so one row. */
    private IndicatorCount count(LocalDate asOf) {
        String rows = "(SELECT s.grid_id, %s AS place FROM property_service s WHERE %s) r"
                .formatted(places.on("s.organization_id", asOf), DayOf.holding("s", asOf));
        Condition active = Condition.of("EXISTS (SELECT 1 FROM four_party_state f WHERE f.grid_id = r.grid_id"
                + " AND f.status = 'ACTIVE' AND " + DayOf.holding("f", asOf) + ")");
        return new IndicatorCount(rows, "r.place", presence.everywhere("r.place"), active, null)
                .identifiedBy(GridView.TYPE_NAME, "r.grid_id");
    }
}
