package org.gangju.redproperty.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.redproperty.committee.OwnersCommitteeRegister;
import org.gangju.redproperty.committee.OwnersCommitteeView;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records elections, and who leaves a seat. Nothing of how anybody voted is ever taken in. */
@Service
@Transactional
public class ElectionBook {

    static final String REMINDER = "OWNERS_COMMITTEE_TERM";

    private final OwnersCommitteeRegister committees;
    private final OwnersSeatTable rows;
    private final Elected elected;
    private final Assignments assignments;
    private final Reminders reminders;
    private final CityRules cities;
    private final RedPropertyReach reach;
    private final Keys keys;

    ElectionBook(
            OwnersCommitteeRegister committees,
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
    public OwnersCommitteeView record(RecordOwnersCommitteeElectionInput input, Caller caller) {
        LocalDate day = reach.past(input.electedOn(), "electedOn");
        OrganizationView organization = organization(input.committeeId(), "committeeId", caller);
        CommitteeRules rules = cities.of(organization.path());
        if (!rules.allowsSeats(input.seats().size())) {
            throw new RuleViolation(ElectionRule.COMMITTEE_SEAT_COUNT, "seats", rules.fewestSeats(), rules.mostSeats());
        }
        if (!rules.allowsTerm(input.termYears())) {
            throw new RuleViolation(
                    ElectionRule.COMMITTEE_TERM_YEARS, "termYears", rules.shortestTerm(), rules.longestTerm());
        }
        List<Participant> people = elected.people(input.seats(), caller);
        OwnersCommitteeView committee = committees.lock(input.committeeId(), "committeeId", input.version(), caller);
        requireAfterLatest(committee, day);
        assignments.endAll(committee.subject(), day);
        rows.end(Condition.of("committee_id = ?", committee.key()), day);
        LocalDate end = day.plusYears(input.termYears());
        ElectionView election = add(committee, ElectionKind.GENERAL, day, people.size(), end);
        elected.seat(committee, election, people, input.seats(), numbers(people.size()));
        OwnersCommitteeView renewed = committees.elected(committee.key(), people.size(), new Period(day, end));
        reminders.remind(
                new NewReminder(REMINDER, committee.node(), organization, end.minusDays(rules.noticeDays()), end));
        return renewed;
    }

    /** Of vacant seats, for the rest of the term. */
    OwnersCommitteeView recordByElection(RecordOwnersCommitteeByElectionInput input, Caller caller) {
        LocalDate day = reach.past(input.electedOn(), "electedOn");
        organization(input.committeeId(), "committeeId", caller);
        List<Participant> people = elected.people(input.seats(), caller);
        OwnersCommitteeView committee = committees.lock(input.committeeId(), "committeeId", input.version(), caller);
        requireAfterLatest(committee, day);
        LocalDate end = endOfTerm(committee, day);
        List<Integer> vacant = vacant(committee, new Period(day, end));
        if (people.isEmpty() || people.size() > vacant.size()) {
            throw new RuleViolation(ElectionRule.COMMITTEE_SEATS_NOT_VACANT, "seats", vacant.size());
        }
        elected.requireUnseated(committee, people, day);
        ElectionView election = add(committee, ElectionKind.BY_ELECTION, day, people.size(), end);
        elected.seat(committee, election, people, input.seats(), vacant);
        return committees.reseated(committee.key());
    }

    OwnersCommitteeView vacate(VacateOwnersCommitteeSeatInput input, Caller caller) {
        LocalDate on = reach.past(input.on(), "on");
        OwnersSeatView seat = NodeId.keyOf(OwnersSeatView.TYPE_NAME, input.id())
                .flatMap(rows::find)
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", input.id()));
        String committeeId = new NodeId(OwnersCommitteeView.TYPE_NAME, seat.committeeKey()).encoded();
        OwnersCommitteeView committee = committees.lock(committeeId, "id", null, caller);
        OwnersSeatView held = rows.find(seat.key()).orElseThrow();
        ExpectedVersion.require(input.version(), held.version());
        assignments.end(
                new AssignmentEnd(held.id(), OwnersSeatView.TYPE_NAME, OwnersCommitteeView.TYPE_NAME, on, null),
                caller);
        rows.end(Condition.of("id = ?", held.key()), on);
        return committees.reseated(committee.key());
    }

    /** Ends the seats of a member everywhere on the day, but for the assignments behind them; how many it were. */
    public int vacateAllOf(long member, LocalDate day) {
        return rows.end(Condition.of("member_id = ?", member), day);
    }

    /** The committee's organization, held before its people. */
    private OrganizationView organization(String id, String field, Caller caller) {
        return reach.hold(committees.open(id, field, caller).organizationKey(), field, caller);
    }

    /** Of the term that runs on the day. */
    private static LocalDate endOfTerm(OwnersCommitteeView committee, LocalDate day) {
        LocalDate from = committee.termFrom();
        LocalDate to = committee.termTo();
        if (from == null || to == null || day.isBefore(from) || !day.isBefore(to)) {
            throw new RuleViolation(ElectionRule.COMMITTEE_WITHOUT_TERM, "electedOn");
        }
        return to;
    }

    private void requireAfterLatest(OwnersCommitteeView committee, LocalDate day) {
        rows.latestElection(committee.key()).filter(day::isBefore).ifPresent(latest -> {
            throw new RuleViolation(ElectionRule.ELECTION_BEFORE_LATEST, "electedOn", latest);
        });
    }

    private List<Integer> vacant(OwnersCommitteeView committee, Period period) {
        Set<Integer> held = rows.during(committee.key(), period).stream()
                .map(OwnersSeatView::number)
                .collect(Collectors.toSet());
        return numbers(committee.seatCount()).stream()
                .filter(number -> !held.contains(number))
                .toList();
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private ElectionView add(
            OwnersCommitteeView committee, ElectionKind kind, LocalDate day, int seats, LocalDate end) {
        ElectionView election = new ElectionView(
                keys.next("owners_committee_election"), committee.key(), committee.place(), kind, day, seats, end);
        rows.add(election);
        return election;
    }
}
