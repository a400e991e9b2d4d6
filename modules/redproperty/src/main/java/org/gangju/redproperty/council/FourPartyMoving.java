package org.gangju.redproperty.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.relation.RelatedPair;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets councils whose rows are held go on elsewhere, with their states, their seats and their issues. The number of statements
 * does not depend on how many they are.
 */
@Component
class FourPartyMoving {

    private final FourPartyCouncils councils;
    private final FourPartyStates states;
    private final FourPartySeatTable seats;
    private final FourPartyRelations relations;
    private final Assignments assignments;
    private final ApplicationEventPublisher events;

    FourPartyMoving(
            FourPartyCouncils councils,
            FourPartyStates states,
            FourPartySeatTable seats,
            FourPartyRelations relations,
            Assignments assignments,
            ApplicationEventPublisher events) {
        this.councils = councils;
        this.states = states;
        this.seats = seats;
        this.relations = relations;
        this.assignments = assignments;
        this.events = events;
    }

    /** @param estates for the estate of each council the one that it goes on for, all of one organization */
    void move(List<FourPartyCouncil> moved, Map<Long, GridView> estates, LocalDate day) {
        List<FourPartySeatView> open = openIn(moved, day);
        Set<RelatedPair> pairs = new HashSet<>(FourPartyRelations.pairs(open, moved));
        List<FourPartyCouncil> elsewhere = new ArrayList<>();
        for (FourPartyCouncil council : moved) {
            AssignmentSubject before = council.subject();
            council.moveTo(Objects.requireNonNull(estates.get(council.gridId())));
            if (!before.organization().equals(council.place())) {
                elsewhere.add(council);
            }
        }
        councils.saveAllAndFlush(moved);
        states.carry(moved, day);
        if (!elsewhere.isEmpty()) {
            reseat(elsewhere, day);
            pairs.addAll(FourPartyRelations.pairs(open, moved));
            relations.follow(pairs, day);
            Set<Long> keys = elsewhere.stream().map(FourPartyCouncil::id).collect(Collectors.toSet());
            events.publishEvent(
                    new FourPartyCouncilsMoved(keys, elsewhere.getFirst().organizationId()));
        }
    }

    /** Seats that hold on the day or later speak for another organization from then on; the states of their councils stay. */
    void speakFor(long organization, Condition which, LocalDate day) {
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
        Set<Long> keys = open.stream().map(FourPartySeatView::key).collect(Collectors.toSet());
        Map<Long, Long> anew = assignments.renew(keys, FourPartyCouncilView.TYPE_NAME, day);
        seats.end(Condition.in("id", List.copyOf(keys)), day);
        List<FourPartySeatView> begun = open.stream()
                .filter(seat -> anew.containsKey(seat.key()))
                .map(seat -> seat.anew(Objects.requireNonNull(anew.get(seat.key())), organization, day))
                .toList();
        seats.addAll(begun);
        Set<RelatedPair> pairs = new HashSet<>(FourPartyRelations.pairs(open, held));
        pairs.addAll(FourPartyRelations.pairs(begun, held));
        relations.follow(pairs, day);
    }

    /** Seats are read where the council is: in another organization they end and begin anew. */
    private void reseat(List<FourPartyCouncil> elsewhere, LocalDate day) {
        List<Long> keys = elsewhere.stream().map(FourPartyCouncil::id).toList();
        List<FourPartySeatView> open = openIn(elsewhere, day);
        Map<Long, Long> anew = assignments.move(
                elsewhere.stream().map(FourPartyCouncil::subject).toList(), day);
        seats.end(Condition.in("council_id", keys), day);
        seats.addAll(open.stream()
                .filter(seat -> anew.containsKey(seat.key()))
                .map(seat -> seat.anew(Objects.requireNonNull(anew.get(seat.key())), seat.organizationKey(), day))
                .toList());
    }

    private List<FourPartySeatView> openIn(List<FourPartyCouncil> some, LocalDate day) {
        List<Long> keys = some.stream().map(FourPartyCouncil::id).toList();
        return seats.open(Condition.in("s.council_id", keys), day);
    }
}
