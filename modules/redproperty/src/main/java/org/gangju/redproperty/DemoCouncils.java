package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.gangju.spi.member.ParticipantInput;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The committees, councils and cross-appointments of the demo's estates. */
@Component
class DemoCouncils {

    private static final double WITH_COMMITTEE = 0.8;
    private static final double WITH_COUNCIL = 0.85;
    private static final double COMPLETE = 0.75;
    private static final double VACATED = 0.15;
    private static final double APPOINTED = 0.6;
    private static final double PARTY = 0.4;
    private static final List<PartySeatKind> KINDS = List.of(PartySeatKind.values());

    private final OwnersCommitteeRegister committees;
    private final ElectionBook elections;
    private final FourPartyBook councils;
    private final FourPartySeatTable seats;
    private final DemoCrossAppointments crosses;
    private final RedPropertyReach reach;

    DemoCouncils(
            OwnersCommitteeRegister committees,
            ElectionBook elections,
            FourPartyBook councils,
            FourPartySeatTable seats,
            DemoCrossAppointments crosses,
            RedPropertyReach reach) {
        this.committees = committees;
        this.elections = elections;
        this.councils = councils;
        this.seats = seats;
        this.crosses = crosses;
        this.reach = reach;
    }

    /** Most estates have a committee and a council, and most of these councils are complete. */
    void fill(DemoEstate estate, String company, DemoPeople people) {
        boolean elected = people.chance(WITH_COMMITTEE);
        if (elected) {
            elect(estate, people);
        }
        if (!people.chance(WITH_COUNCIL)) {
            return;
        }
        FourPartyCouncilView council =
                councils.form(new FormFourPartyCouncilInput(estate.id(), null), DemoPeople.CALLER);
        boolean branch = PartyTypes.contains(estate.organization().type());
        boolean complete = elected && branch && people.chance(COMPLETE);
        Iterator<ParticipantInput> holders =
                people.people(FourPartySeatRole.values().length).iterator();
        for (FourPartySeatRole seat : FourPartySeatRole.values()) {
            boolean possible = seat == FourPartySeatRole.GRID_WORKER || seat == FourPartySeatRole.PROPERTY_COMPANY;
            if (complete || possible) {
                assign(council, seat, holders.next(), estate);
            }
        }
        if (complete && people.chance(VACATED)) {
            vacate(council);
        }
        if (complete && people.chance(APPOINTED)) {
            crosses.appoint(estate, company, people);
        }
    }

    private void elect(DemoEstate estate, DemoPeople people) {
        OwnersCommitteeView committee = committees.establish(
                new EstablishOwnersCommitteeInput(
                        RedPropertyReach.id(estate.organization().key()),
                        "YWH-" + estate.key(),
                        estate.name() + "业主委员会",
                        estate.name() + "业委会",
                        estate.id(),
                        null),
                DemoPeople.CALLER);
        List<ElectedSeatInput> elected = people.people(5 + 2 * people.between(0, 2)).stream()
                .map(holder -> new ElectedSeatInput(holder, declared(people)))
                .toList();
        LocalDate day = reach.today().minusDays(people.between(30, 1_750));
        elections.record(
                new RecordOwnersCommitteeElectionInput(committee.id(), day, 5, elected, null, null), DemoPeople.CALLER);
    }

    private static @Nullable PartySeatKind declared(DemoPeople people) {
        PartySeatKind kind = KINDS.get(people.between(0, KINDS.size() - 1));
        return people.chance(PARTY) ? kind : null;
    }

    private void assign(
            FourPartyCouncilView council, FourPartySeatRole seat, ParticipantInput holder, DemoEstate estate) {
        String organization =
                seat == FourPartySeatRole.ESTATE_BRANCH ? estate.organization().id() : null;
        councils.assign(
                new AssignCouncilSeatInput(council.id(), seat, holder, organization, null, null), DemoPeople.CALLER);
    }

    private void vacate(FourPartyCouncilView council) {
        FourPartySeatView seat = seats.open(Condition.of("s.council_id = ?", council.key()), reach.today())
                .getFirst();
        councils.end(new EndCouncilSeatInput(seat.id(), null, null, null), DemoPeople.CALLER);
    }
}
