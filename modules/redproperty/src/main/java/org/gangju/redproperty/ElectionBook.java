package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.spi.assignment.AssignmentEnd;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.gangju.spi.reminder.NewReminder;
import org.gangju.spi.reminder.Reminders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records elections, and who leaves a seat. Nothing of how anybody voted is ever taken in. */
@Service
@Transactional
class ElectionBook {

    static final String REMINDER = "OWNERS_COMMITTEE_TERM";

    private final OwnersCommittees committees;
    private final OwnersSeatTable rows;
    private final Elected elected;
    private final Assignments assignments;
    private final Reminders reminders;
    private final CityRules cities;
    private final RedPropertyReach reach;
    private final Keys keys;

    ElectionBook(
            OwnersCommittees committees,
            OwnersSeatTable rows,
            Elected elected,
            Assignments assignments,
            Reminders reminders,
            CityRules cities,
            RedPropertyReach reach,
            Keys keys) {
        this.committees = committees;
        this.rows = rows;
        this.elected = elected;
        this.assignments = assignments;
        this.reminders = reminders;
        this.cities = cities;
        this.reach = reach;
        this.keys = keys;
    }

    /** Of the whole committee: the former seats end on the day of the election. */
    OwnersCommitteeView record(RecordOwnersCommitteeElectionInput input, Caller caller) {
        LocalDate day = reach.past(input.electedOn(), "electedOn");
        OrganizationView organization = organization(input.committeeId(), "committeeId", caller);
        CommitteeRules rules = cities.of(organization.path());
        if (!rules.allowsSeats(input.seats().size())) {
            throw new RuleViolation(
                    CommitteeRule.COMMITTEE_SEAT_COUNT, "seats", rules.fewestSeats(), rules.mostSeats());
        }
        if (!rules.allowsTerm(input.termYears())) {
            throw new RuleViolation(
                    CommitteeRule.COMMITTEE_TERM_YEARS, "termYears", rules.shortestTerm(), rules.longestTerm());
        }
        List<Participant> people = elected.people(input.seats(), caller);
        OwnersCommittee committee = toChange(input.committeeId(), "committeeId", input.version(), caller);
        requireAfterLatest(committee, day);
        assignments.endAll(committee.subject(), day);
        rows.end(Condition.of("committee_id = ?", committee.id()), day);
        LocalDate end = day.plusYears(input.termYears());
        ElectionView election = add(committee, ElectionKind.GENERAL, day, people.size(), end);
        elected.seat(committee, election, people, input.seats(), numbers(people.size()));
        committee.elected(people.size(), day, end);
        committees.saveAndFlush(committee);
        reminders.remind(
                new NewReminder(REMINDER, committee.node(), organization, end.minusDays(rules.noticeDays()), end));
        return committee.view();
    }

    /** Of vacant seats, for the rest of the term. */
    OwnersCommitteeView recordByElection(RecordOwnersCommitteeByElectionInput input, Caller caller) {
        LocalDate day = reach.past(input.electedOn(), "electedOn");
        organization(input.committeeId(), "committeeId", caller);
        List<Participant> people = elected.people(input.seats(), caller);
        OwnersCommittee committee = toChange(input.committeeId(), "committeeId", input.version(), caller);
        requireAfterLatest(committee, day);
        LocalDate end =
                Objects.requireNonNull(committee.termOn(day, "electedOn").to());
        List<Integer> vacant = vacant(committee, new Period(day, end));
        if (people.isEmpty() || people.size() > vacant.size()) {
            throw new RuleViolation(CommitteeRule.COMMITTEE_SEATS_NOT_VACANT, "seats", vacant.size());
        }
        elected.requireUnseated(committee, people, day);
        ElectionView election = add(committee, ElectionKind.BY_ELECTION, day, people.size(), end);
        elected.seat(committee, election, people, input.seats(), vacant);
        return committee.view();
    }

    OwnersCommitteeView vacate(VacateOwnersCommitteeSeatInput input, Caller caller) {
        LocalDate on = reach.past(input.on(), "on");
        OwnersSeatView seat = NodeId.keyOf(OwnersSeatView.TYPE_NAME, input.id())
                .flatMap(rows::find)
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", input.id()));
        String committeeId = new NodeId(OwnersCommitteeView.TYPE_NAME, seat.committeeKey()).encoded();
        OwnersCommittee committee = toChange(committeeId, "id", null, caller);
        OwnersSeatView held = rows.find(seat.key()).orElseThrow();
        ExpectedVersion.require(input.version(), held.version());
        assignments.end(
                new AssignmentEnd(held.id(), OwnersSeatView.TYPE_NAME, OwnersCommitteeView.TYPE_NAME, on, null),
                caller);
        rows.end(Condition.of("id = ?", held.key()), on);
        return committee.view();
    }

    /** The committee's organization, held before its people. */
    private OrganizationView organization(String id, String field, Caller caller) {
        OwnersCommittee committee = reach.require(
                NodeId.keyOf(OwnersCommitteeView.TYPE_NAME, id).flatMap(committees::findById), id, field, caller);
        committee.requireOpen(field);
        return reach.hold(committee.organizationId(), field, caller);
    }

    private OwnersCommittee toChange(String id, String field, @Nullable Integer expectedVersion, Caller caller) {
        OwnersCommittee committee = reach.require(
                NodeId.keyOf(OwnersCommitteeView.TYPE_NAME, id).flatMap(committees::findToChange), id, field, caller);
        committee.requireOpen(field);
        ExpectedVersion.require(expectedVersion, committee.version());
        return committee;
    }

    private void requireAfterLatest(OwnersCommittee committee, LocalDate day) {
        rows.latestElection(committee.id()).filter(day::isBefore).ifPresent(latest -> {
            throw new RuleViolation(CommitteeRule.ELECTION_BEFORE_LATEST, "electedOn", latest);
        });
    }

    private List<Integer> vacant(OwnersCommittee committee, Period period) {
        Set<Integer> held = rows.during(committee.id(), period).stream()
                .map(OwnersSeatView::number)
                .collect(Collectors.toSet());
        return numbers(committee.seatCount()).stream()
                .filter(number -> !held.contains(number))
                .toList();
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private ElectionView add(OwnersCommittee committee, ElectionKind kind, LocalDate day, int seats, LocalDate end) {
        ElectionView election = new ElectionView(
                keys.next("owners_committee_election"), committee.id(), committee.place(), kind, day, seats, end);
        rows.add(election);
        return election;
    }
}
