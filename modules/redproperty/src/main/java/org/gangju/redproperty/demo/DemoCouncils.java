package org.gangju.redproperty.demo;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.redproperty.committee.EstablishOwnersCommitteeInput;
import org.gangju.redproperty.committee.OwnersCommitteeRegister;
import org.gangju.redproperty.committee.OwnersCommitteeView;
import org.gangju.redproperty.company.PropertyCompanyView;
import org.gangju.redproperty.council.AssignCouncilSeatInput;
import org.gangju.redproperty.council.EndCouncilSeatInput;
import org.gangju.redproperty.council.FormFourPartyCouncilInput;
import org.gangju.redproperty.council.FourPartyBook;
import org.gangju.redproperty.council.FourPartyCouncilView;
import org.gangju.redproperty.council.FourPartyDirectory;
import org.gangju.redproperty.council.FourPartySeatRole;
import org.gangju.redproperty.council.FourPartySeatView;
import org.gangju.redproperty.election.ElectedSeatInput;
import org.gangju.redproperty.election.ElectionBook;
import org.gangju.redproperty.election.PartySeatKind;
import org.gangju.redproperty.election.RecordOwnersCommitteeElectionInput;
import org.gangju.spi.member.ParticipantInput;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;
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
    private final FourPartyDirectory directory;
    private final DemoCrossAppointments crosses;
    private final OrganizationCommands organizations;
    private final RedPropertyReach reach;

    DemoCouncils(
            OwnersCommitteeRegister committees,
            ElectionBook elections,
            FourPartyBook councils,
            FourPartyDirectory directory,
            DemoCrossAppointments crosses,
            OrganizationCommands organizations,
            RedPropertyReach reach) {
        this.committees = committees;
        this.elections = elections;
        this.councils = councils;
        this.directory = directory;
        this.crosses = crosses;
        this.organizations = organizations;
        this.reach = reach;
    }

    /**
     * Most estates have a committee and a council, and most of these councils are complete.
     *
     * @param day since when the company serves the estate
     */
    void fill(DemoEstate estate, PropertyCompanyView company, LocalDate day, DemoPeople people) {
        LocalDate today = reach.today();
        LocalDate elected = people.chance(WITH_COMMITTEE) ? elect(estate, day, people) : null;
        if (!people.chance(WITH_COUNCIL)) {
            return;
        }
        LocalDate formed = people.later(elected == null ? day : elected, today);
        FourPartyCouncilView council =
                councils.form(new FormFourPartyCouncilInput(estate.id(), null), formed, DemoPeople.CALLER);
        boolean complete = elected != null && people.chance(COMPLETE);
        Iterator<ParticipantInput> holders =
                people.people(FourPartySeatRole.values().length).iterator();
        LocalDate seated = formed;
        for (FourPartySeatRole seat : FourPartySeatRole.values()) {
            boolean possible = seat == FourPartySeatRole.GRID_WORKER || seat == FourPartySeatRole.PROPERTY_COMPANY;
            if (complete || possible) {
                seated = people.later(seated, today);
                assign(council, seat, holders.next(), estate, seated);
            }
        }
        if (complete && people.chance(VACATED)) {
            vacate(council, people.later(seated, today));
        }
        if (complete && people.chance(APPOINTED)) {
            crosses.appoint(estate, company, people.later(seated, today), people);
        }
    }

    /** On which day. */
    private LocalDate elect(DemoEstate estate, LocalDate earliest, DemoPeople people) {
        LocalDate day = people.later(earliest, reach.today());
        OwnersCommitteeView committee = committees.establish(
                new EstablishOwnersCommitteeInput(
                        RedPropertyReach.id(estate.organization().key()),
                        "YWH-" + estate.key(),
                        estate.name() + "业主委员会",
                        estate.name() + "业委会",
                        estate.id(),
                        null),
                day,
                DemoPeople.CALLER);
        List<ElectedSeatInput> elected = people.people(5 + 2 * people.between(0, 2)).stream()
                .map(holder -> new ElectedSeatInput(holder, declared(people)))
                .toList();
        elections.record(
                new RecordOwnersCommitteeElectionInput(committee.id(), day, 5, elected, null, null), DemoPeople.CALLER);
        return day;
    }

    private static @Nullable PartySeatKind declared(DemoPeople people) {
        PartySeatKind kind = KINDS.get(people.between(0, KINDS.size() - 1));
        return people.chance(PARTY) ? kind : null;
    }

    private void assign(
            FourPartyCouncilView council,
            FourPartySeatRole seat,
            ParticipantInput holder,
            DemoEstate estate,
            LocalDate day) {
        String organization =
                seat == FourPartySeatRole.ESTATE_BRANCH ? branch(estate, day).id() : null;
        councils.assign(
                new AssignCouncilSeatInput(council.id(), seat, holder, organization, null, null),
                day,
                DemoPeople.CALLER);
    }

    /** A joint branch of its own where the community has none. */
    private OrganizationView branch(DemoEstate estate, LocalDate day) {
        OrganizationView there = estate.branch();
        return there != null
                ? there
                : organizations.establish(
                        new NewOrganization(
                                "XQDZB-" + estate.key(),
                                estate.name() + "小区联合党支部",
                                estate.name() + "联合党支部",
                                OrganizationType.JOINT_BRANCH.name(),
                                estate.organization().id()),
                        day,
                        DemoPeople.CALLER);
    }

    private void vacate(FourPartyCouncilView council, LocalDate day) {
        FourPartySeatView seat = directory.seats(council.key(), day).getFirst();
        councils.endOn(new EndCouncilSeatInput(seat.id(), null, null, null), day, DemoPeople.CALLER);
    }
}
