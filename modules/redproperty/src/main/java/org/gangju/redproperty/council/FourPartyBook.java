package org.gangju.redproperty.council;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.redproperty.Estates;
import org.gangju.redproperty.RedPropertyReach;
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
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.RelationView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms councils, gives and ends their seats, and dissolves them. */
@Service
@Transactional
public class FourPartyBook {

    private static final int LONGEST_REASON = 500;

    private final FourPartyCouncils councils;
    private final FourPartySeatTable seats;
    private final FourPartyStates states;
    private final FourPartyRelations relations;
    private final FourPartyRepresented represented;
    private final Assignments assignments;
    private final MemberDirectory members;
    private final Estates estates;
    private final RedPropertyReach reach;
    private final Keys keys;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;

    FourPartyBook(
            FourPartyCouncils councils,
            FourPartySeatTable seats,
            FourPartyStates states,
            FourPartyRelations relations,
            FourPartyRepresented represented,
            Assignments assignments,
            MemberDirectory members,
            Estates estates,
            RedPropertyReach reach,
            Keys keys,
            ApplicationEventPublisher events,
            EntityManager entities) {
        this.councils = councils;
        this.seats = seats;
        this.states = states;
        this.relations = relations;
        this.represented = represented;
        this.assignments = assignments;
        this.members = members;
        this.estates = estates;
        this.reach = reach;
        this.keys = keys;
        this.events = events;
        this.entities = entities;
    }

    /** Forms the council of an estate that has none. */
    FourPartyCouncilView form(FormFourPartyCouncilInput input, Caller caller) {
        return form(input, reach.today(), caller);
    }

    /** The same as of a day that may have been, for what is generated. */
    public FourPartyCouncilView form(FormFourPartyCouncilInput input, LocalDate day, Caller caller) {
        GridView estate = estates.lock(input.estateId(), "estateId", caller);
        if (councils.existsByActiveGridId(estate.key())) {
            throw new RuleViolation(CouncilRule.ESTATE_HAS_COUNCIL, "estateId", estate.name());
        }
        FourPartyCouncil council =
                councils.saveAndFlush(new FourPartyCouncil(keys.next("four_party_council"), estate, day));
        states.begin(council, day);
        return council.view();
    }

    /**
     * Gives a vacant seat to somebody who has none of the four, from today on, and at most as long as the organization that it
     * speaks for has a say in the estate; the state follows.
     */
    FourPartyCouncilView assign(AssignCouncilSeatInput input, Caller caller) {
        return assign(input, reach.today(), caller);
    }

    /** The same from a day on that may have been, for what is generated: in the order of the days. */
    public FourPartyCouncilView assign(AssignCouncilSeatInput input, LocalDate day, Caller caller) {
        Period wanted = Period.of(day, input.validTo(), "validTo");
        FourPartyRepresented.Voice heard =
                represented.of(input.seat(), input.organizationId(), standing(input.councilId(), caller), caller);
        Participant holder = members.participant(input.holder(), "holder", caller);
        FourPartyCouncil council = toChange(input.councilId(), "councilId", null, caller);
        FourPartyRepresented.Voice voice = represented.again(input.seat(), heard, council.view(), caller);
        requireFree(council, input.seat(), holder, day);
        Period period = new Period(day, voice.end(wanted.to()));
        AssignmentView held = assignments.assign(
                new NewAssignment(council.subject(), input.seat().name(), true, holder, period, null, null));
        FourPartySeatView seat = new FourPartySeatView(
                held.key(), council.id(), input.seat(), voice.organization(), holder.memberKey(), day, period.to(), 0);
        seats.add(seat);
        relations.follow(FourPartyRelations.pairs(List.of(seat), List.of(council)), day);
        return reseated(council, day);
    }

    /** A council that is not dissolved; its row is read anew by whoever takes it afterwards. */
    private FourPartyCouncilView standing(String councilId, Caller caller) {
        FourPartyCouncil peeked =
                reach.require(key(councilId).flatMap(councils::findById), councilId, "councilId", caller);
        peeked.requireStanding("councilId");
        entities.detach(peeked);
        return peeked.view();
    }

    /** The state and the version of a council whose row is held follow its seats. */
    private FourPartyCouncilView reseated(FourPartyCouncil council, LocalDate day) {
        states.follow(List.of(council), day);
        councils.raiseVersion(council.id());
        entities.refresh(council);
        return council.view();
    }

    /** Ends a seat today or on a day to come; the state follows. */
    FourPartyCouncilView end(EndCouncilSeatInput input, Caller caller) {
        LocalDate on = reach.coming(input.on(), "on");
        return end(input, on, reach.today(), caller);
    }

    /** The same on a day that may have been, for what is generated. */
    public FourPartyCouncilView endOn(EndCouncilSeatInput input, LocalDate day, Caller caller) {
        return end(input, day, day, caller);
    }

    private FourPartyCouncilView end(EndCouncilSeatInput input, LocalDate on, LocalDate since, Caller caller) {
        FourPartySeatView seat = NodeId.keyOf(FourPartySeatView.TYPE_NAME, input.id())
                .flatMap(seats::find)
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", input.id()));
        String councilId = new NodeId(FourPartyCouncilView.TYPE_NAME, seat.councilKey()).encoded();
        if (seat.organizationKey() != null) {
            // As whoever gives a seat does: the organization first, then the council.
            reach.alone(seat.organizationKey(), "id", caller);
        }
        FourPartyCouncil council = toChange(councilId, "id", null, caller);
        FourPartySeatView held = seats.find(seat.key()).orElseThrow();
        ExpectedVersion.require(input.version(), held.version());
        assignments.end(end(held, on), caller);
        seats.end(Condition.of("id = ?", held.key()), on);
        relations.follow(FourPartyRelations.pairs(List.of(held), List.of(council)), on);
        return reseated(council, since);
    }

    FourPartyCouncilView dissolve(DissolveFourPartyCouncilInput input, Caller caller) {
        FourPartyCouncil council = toChange(input.id(), "id", input.version(), caller);
        council.requireStanding("id");
        dissolve(council, reach.today(), InputText.name(input.reason(), "reason", LONGEST_REASON), null);
        return council.view();
    }

    /** With all its seats, on the day; what it leaves undone goes to the heir, if there is one. */
    void dissolve(FourPartyCouncil council, LocalDate day, String reason, @Nullable FourPartyCouncilView heir) {
        council.dissolve(day);
        councils.saveAndFlush(council);
        List<FourPartySeatView> left = seats.open(Condition.of("s.council_id = ?", council.id()), day);
        assignments.endAll(council.subject(), day);
        seats.end(Condition.of("council_id = ?", council.id()), day);
        relations.follow(FourPartyRelations.pairs(left, List.of(council)), day);
        states.dissolve(council, day);
        events.publishEvent(new FourPartyCouncilDissolved(council.id(), reason, heir));
    }

    /**
     * Ends seats on a day, because of something that has happened to whom they represent or who holds them; the states of their
     * councils follow. The number of statements does not depend on how many they are.
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
        List<FourPartySeatView> open = seats.open(which, day).stream()
                .filter(seat -> affected.contains(seat.councilKey()))
                .toList();
        if (!open.isEmpty()) {
            Set<Long> ended = open.stream().map(FourPartySeatView::key).collect(Collectors.toSet());
            assignments.endEach(ended, FourPartyCouncilView.TYPE_NAME, day);
            seats.end(Condition.in("id", List.copyOf(ended)), day);
            relations.follow(FourPartyRelations.pairs(open, held), day);
        }
        states.follow(held, reach.today());
    }

    /** Ends, on a day to come, the seats by which two organizations have been related, because somebody has ended that. */
    void endRelated(RelationView relation, LocalDate on) {
        Condition related = Condition.of(
                "s.organization_id = ? AND s.council_id IN"
                        + " (SELECT c.id FROM four_party_council c WHERE c.organization_id = ?)",
                relation.organizationKey(),
                relation.relatedKey());
        if (!seats.open(related, on).isEmpty()) {
            endAll(related, reach.coming(on, "on"));
        }
    }

    /** Ends the seats of the company and the committee that speak for the estate of a council no more. */
    void endStrangers(FourPartyCouncil council, LocalDate day) {
        Condition own = Condition.of("s.council_id = ?", council.id());
        endAll(Condition.all(List.of(own, represented.strangers(council.gridId(), day))), day);
    }

    private void requireFree(FourPartyCouncil council, FourPartySeatRole seat, Participant holder, LocalDate day) {
        assignments.holding(council.subject(), day).forEach(held -> {
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
