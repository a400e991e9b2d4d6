package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.assignment.AssignmentEnd;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms councils, gives and ends their seats, and dissolves them. */
@Service
@Transactional
class FourPartyBook {

    private static final int LONGEST_REASON = 500;

    private final FourPartyCouncils councils;
    private final CouncilIssues issues;
    private final FourPartySeatTable seats;
    private final FourPartyStates states;
    private final FourPartyRepresented represented;
    private final Assignments assignments;
    private final MemberDirectory members;
    private final Estates estates;
    private final RedPropertyReach reach;
    private final Keys keys;

    FourPartyBook(
            FourPartyCouncils councils,
            CouncilIssues issues,
            FourPartySeatTable seats,
            FourPartyStates states,
            FourPartyRepresented represented,
            Assignments assignments,
            MemberDirectory members,
            Estates estates,
            RedPropertyReach reach,
            Keys keys) {
        this.councils = councils;
        this.issues = issues;
        this.seats = seats;
        this.states = states;
        this.represented = represented;
        this.assignments = assignments;
        this.members = members;
        this.estates = estates;
        this.reach = reach;
        this.keys = keys;
    }

    FourPartyCouncilView form(FormFourPartyCouncilInput input, Caller caller) {
        GridView estate = estates.lock(input.estateId(), "estateId", caller);
        if (councils.existsByActiveGridId(estate.key())) {
            throw new RuleViolation(CouncilRule.ESTATE_HAS_COUNCIL, "estateId", estate.name());
        }
        FourPartyCouncil council =
                councils.saveAndFlush(new FourPartyCouncil(keys.next("four_party_council"), estate, reach.today()));
        states.begin(council, reach.today());
        return council.view();
    }

    FourPartyCouncilView assign(AssignCouncilSeatInput input, Caller caller) {
        LocalDate today = reach.today();
        Period period = Period.of(today, input.validTo(), "validTo");
        FourPartyCouncil peeked = reach.require(
                key(input.councilId()).flatMap(councils::findById), input.councilId(), "councilId", caller);
        peeked.requireStanding("councilId");
        OrganizationView organization = represented.of(input.seat(), input.organizationId(), peeked.gridId(), caller);
        Participant holder = members.participant(input.holder(), "holder", caller);
        FourPartyCouncil council = toChange(input.councilId(), "councilId", null, caller);
        requireFree(council, input.seat(), holder, today);
        AssignmentView held = assignments.assign(
                new NewAssignment(council.subject(), input.seat().name(), true, holder, period, null, null));
        Long represents = organization == null ? null : organization.key();
        seats.add(new FourPartySeatView(
                held.key(), council.id(), input.seat(), represents, holder.memberKey(), today, input.validTo(), 0));
        states.follow(List.of(council), today);
        return council.view();
    }

    FourPartyCouncilView end(EndCouncilSeatInput input, Caller caller) {
        LocalDate on = reach.coming(input.on(), "on");
        FourPartySeatView seat = NodeId.keyOf(FourPartySeatView.TYPE_NAME, input.id())
                .flatMap(seats::find)
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", input.id()));
        String councilId = new NodeId(FourPartyCouncilView.TYPE_NAME, seat.councilKey()).encoded();
        FourPartyCouncil council = toChange(councilId, "id", null, caller);
        FourPartySeatView held = seats.find(seat.key()).orElseThrow();
        ExpectedVersion.require(input.version(), held.version());
        assignments.end(end(held, on), caller);
        seats.end(Condition.of("id = ?", held.key()), on);
        states.follow(List.of(council), reach.today());
        return council.view();
    }

    FourPartyCouncilView dissolve(DissolveFourPartyCouncilInput input, Caller caller) {
        FourPartyCouncil council = toChange(input.id(), "id", input.version(), caller);
        council.requireStanding("id");
        dissolve(council, reach.today(), InputText.name(input.reason(), "reason", LONGEST_REASON));
        return council.view();
    }

    /** With all its seats and issues, on the day. */
    void dissolve(FourPartyCouncil council, LocalDate day, String reason) {
        council.dissolve(day);
        councils.saveAndFlush(council);
        assignments.endAll(council.subject(), day);
        seats.end(Condition.of("council_id = ?", council.id()), day);
        states.dissolve(council, day);
        issues.cancel(council, reason);
    }

    /**
     * Ends seats on a day, because of something that has happened to whom they represent or who holds them; the states of their
     * councils follow.
     *
     * @param which the seats, by columns of the alias {@code s}
     */
    void endAll(Condition which, LocalDate day) {
        Set<Long> affected = seats.open(which, day).stream()
                .map(FourPartySeatView::councilKey)
                .collect(Collectors.toSet());
        if (affected.isEmpty()) {
            return;
        }
        List<FourPartyCouncil> held = councils.findToChange(affected);
        seats.open(which, day).stream()
                .filter(seat -> affected.contains(seat.councilKey()))
                .forEach(seat -> {
                    assignments.end(end(seat, day), Everywhere.itself());
                    seats.end(Condition.of("id = ?", seat.key()), day);
                });
        states.follow(held, reach.today());
    }

    private void requireFree(FourPartyCouncil council, FourPartySeatRole seat, Participant holder, LocalDate today) {
        assignments.holding(council.subject(), today).forEach(held -> {
            if (held.role().equals(seat.name())) {
                throw new RuleViolation(CouncilRule.COUNCIL_SEAT_TAKEN, "seat");
            }
            if (held.holder().equals(holder)) {
                throw new RuleViolation(CouncilRule.COUNCIL_PERSON_SEATED, "holder");
            }
        });
    }

    private FourPartyCouncil toChange(String id, String field, @Nullable Integer expectedVersion, Caller caller) {
        FourPartyCouncil council = reach.require(key(id).flatMap(councils::findToChange), id, field, caller);
        council.requireStanding(field);
        ExpectedVersion.require(expectedVersion, council.version());
        return council;
    }

    private static AssignmentEnd end(FourPartySeatView seat, LocalDate on) {
        return new AssignmentEnd(seat.id(), FourPartySeatView.TYPE_NAME, FourPartyCouncilView.TYPE_NAME, on, null);
    }

    private static Optional<Long> key(String id) {
        return NodeId.keyOf(FourPartyCouncilView.TYPE_NAME, id);
    }
}
