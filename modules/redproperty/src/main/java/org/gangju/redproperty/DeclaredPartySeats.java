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

/** K20_SEATS: seats of owners' committees whose holders declare themselves members of the party, among those that are held. */
@Component
class DeclaredPartySeats implements IndicatorRule {

    private final IndicatorCounts counts;
    private final OrganizationPlaces places;
    private final Presence presence;

    DeclaredPartySeats(IndicatorCounts counts, OrganizationPlaces places, Toggles toggles) {
        this.counts = counts;
        this.places = places;
        this.presence = toggles.of(RedProperty.ID);
    }

    @Override
    public String key() {
        return "K20_SEATS";
    }

    @Override
    public String moduleId() {
        return RedProperty.ID;
    }

    @Override
    public Title title() {
        return new Title("业委会党员席位占比", "Party seats in owners' committees, as declared");
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
    public Optional<String> listedBy() {
        return Optional.of(RedPropertyPermissions.PEOPLE.name());
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
                (SELECT s.id, s.party_seat, %s AS place FROM owners_committee_seat s
                JOIN owners_committee c ON c.id = s.committee_id WHERE %s) r""".formatted(places.on("c.organization_id", asOf), DayOf.holding("s", asOf));
        return new IndicatorCount(
                        rows, "r.place", presence.everywhere("r.place"), Condition.of("r.party_seat IS NOT NULL"), null)
                .identifiedBy(OwnersSeatView.TYPE_NAME, "r.id");
    }
}
