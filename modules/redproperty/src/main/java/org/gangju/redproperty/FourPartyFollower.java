package org.gangju.redproperty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.grid.GridsChangedOrganization;
import org.gangju.spi.member.MemberTransferred;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets councils follow what happens to organizations, members, services and estates, within the same transaction. */
@Component
class FourPartyFollower {

    /** Stored with the issues that are given up; nobody is there to say it in their language. */
    private static final String ESTATE_REPLACED = "小区网格已撤并 / The grid of the estate was replaced";

    private final FourPartyCouncils councils;
    private final FourPartyBook book;
    private final FourPartyStates states;
    private final FourPartySeatTable seats;
    private final Assignments assignments;
    private final Estates estates;
    private final Clock clock;

    FourPartyFollower(
            FourPartyCouncils councils,
            FourPartyBook book,
            FourPartyStates states,
            FourPartySeatTable seats,
            Assignments assignments,
            Estates estates,
            Clock clock) {
        this.councils = councils;
        this.book = book;
        this.states = states;
        this.seats = seats;
        this.assignments = assignments;
        this.estates = estates;
        this.clock = clock;
    }

    /** Nobody represents an organization that is no more. The core keeps the organizations of estates, as of all grids. */
    @EventListener
    void follow(OrganizationRetiring retiring) {
        long organization = retiring.organization().key();
        book.endAll(Condition.of("s.organization_id = ?", organization), today());
    }

    /** Who has gone to another organization speaks for the former one no more. */
    @EventListener
    void follow(MemberTransferred transferred) {
        Condition left =
                Condition.of("s.member_id = ? AND s.organization_id = ?", transferred.memberKey(), transferred.from());
        book.endAll(left, transferred.on());
    }

    @EventListener
    void follow(PropertyServiceEnded ended) {
        Condition spoke = Condition.of(
                "s.seat = 'PROPERTY_COMPANY' AND s.organization_id = ? AND s.council_id IN"
                        + " (SELECT c.id FROM four_party_council c WHERE c.active_grid_id = ?)",
                ended.companyOrganizationKey(),
                ended.gridKey());
        book.endAll(spoke, ended.day());
    }

    /** The first council of the retired estates goes on for the heir, unless that has one; the others are dissolved. */
    @EventListener
    void follow(GridReplaced replaced) {
        List<FourPartyCouncil> all = new ArrayList<>(councils.findToChangeByEstates(replaced.retiredKeys()));
        all.sort(Comparator.comparingInt(council -> replaced.retiredKeys().indexOf(council.gridId())));
        GridView heir = replaced.heir();
        boolean goesOn = heir != null
                && heir.organizationKey() != null
                && !all.isEmpty()
                && !councils.existsByActiveGridId(heir.key());
        all.stream().skip(goesOn ? 1 : 0).forEach(council -> book.dissolve(council, replaced.day(), ESTATE_REPLACED));
        if (goesOn) {
            move(all.getFirst(), Objects.requireNonNull(heir), replaced.day());
        }
    }

    /** Past figures count an estate where it belonged, so that the state ends there and begins anew. */
    @EventListener
    void follow(GridsChangedOrganization changed) {
        List<FourPartyCouncil> there = councils.findStandingAt(changed.from().value());
        Map<Long, GridView> grids =
                estates.of(there.stream().map(FourPartyCouncil::gridId).collect(Collectors.toSet()));
        there.forEach(council -> {
            GridView estate = grids.get(council.gridId());
            if (estate != null && estate.organizationPath().equals(changed.to())) {
                move(council, estate, today());
            }
        });
    }

    /** With its seats, which are read where the council is: in another organization they end and begin anew. */
    private void move(FourPartyCouncil council, GridView estate, LocalDate day) {
        AssignmentSubject before = council.subject();
        council.moveTo(estate);
        councils.saveAndFlush(council);
        states.carry(council, day);
        if (!before.organization().equals(council.place())) {
            reseat(council, before, day);
        }
    }

    private void reseat(FourPartyCouncil council, AssignmentSubject before, LocalDate day) {
        List<AssignmentView> held = assignments.holding(before, day);
        Map<Long, FourPartySeatView> open = seats.open(Condition.of("s.council_id = ?", council.id()), day).stream()
                .collect(Collectors.toMap(FourPartySeatView::key, seat -> seat));
        assignments.endAll(before, day);
        seats.end(Condition.of("council_id = ?", council.id()), day);
        held.forEach(holding -> {
            FourPartySeatView seat = Objects.requireNonNull(open.get(holding.key()));
            Period period = new Period(day, seat.validTo());
            AssignmentView anew = assignments.assign(
                    new NewAssignment(council.subject(), holding.role(), true, holding.holder(), period, null, null));
            seats.add(new FourPartySeatView(
                    anew.key(),
                    council.id(),
                    seat.seat(),
                    seat.organizationKey(),
                    seat.memberKey(),
                    day,
                    seat.validTo(),
                    0));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
