package org.gangju.redproperty.election;

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
 * K20_SEATS: seats of owners' committees whose holders declare themselves members of the party, among the seats that the running
 * terms have (domain.md, section 2: declared party seats ÷ seats). A seat that is vacant is a seat without a declared party member.
 */
@Component
class DeclaredPartySeats implements CountedIndicator {

    private final OrganizationPlaces places;
    private final Presence presence;

    DeclaredPartySeats(OrganizationPlaces places, Toggles toggles) {
        this.places = places;
        this.presence = toggles.of(RedProperty.ID);
    }

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile(
                        RedProperty.ID,
                        "K20_SEATS",
                        new Title("业委会党员席位占比", "Party seats in owners' committees, as declared"),
                        RedPropertyPermissions.READ)
                .version("2")
                .listedBy(RedPropertyPermissions.PEOPLE.name());
    }

    /**
     * The seats of the terms that run: each by the latest of those who have held it in the term, so that a vacant seat has a row
     * as well.
     */
    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        String rows = """
                (SELECT s.id, CASE WHEN %2$s THEN s.party_seat END AS party_seat, p.path AS place
                FROM owners_committee c
                JOIN %1$s p ON p.organization_id = c.organization_id
                JOIN owners_committee_election e ON e.committee_id = c.id AND e.kind = 'GENERAL'
                    AND e.elected_on <= DATE '%3$s' AND e.term_to > DATE '%3$s'
                JOIN owners_committee_seat s ON s.committee_id = c.id
                    AND s.valid_from >= e.elected_on AND s.valid_from <= DATE '%3$s'
                WHERE (c.closed_on IS NULL OR c.closed_on > DATE '%3$s')
                AND NOT EXISTS (SELECT 1 FROM owners_committee_election n WHERE n.committee_id = c.id AND n.kind = 'GENERAL'
                    AND n.elected_on <= DATE '%3$s'
                    AND (n.elected_on > e.elected_on OR (n.elected_on = e.elected_on AND n.id > e.id)))
                AND NOT EXISTS (SELECT 1 FROM owners_committee_seat l WHERE l.committee_id = s.committee_id
                    AND l.seat_number = s.seat_number AND l.valid_from <= DATE '%3$s'
                    AND (l.valid_from > s.valid_from OR (l.valid_from = s.valid_from AND l.id > s.id)))
                AND s.seat_number <= e.seat_count) r""".formatted(places.table(asOf), Period.holdingText("s", asOf), asOf);
        return new IndicatorCount(
                        rows, "r.place", presence.everywhere("r.place"), Condition.of("r.party_seat IS NOT NULL"), null)
                .identifiedBy(OwnersSeatView.TYPE_NAME, "r.id");
    }
}
