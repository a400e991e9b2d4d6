package org.gangju.redproperty.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangju.redproperty.committee.OwnersCommitteeView;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.Participant;
import org.gangju.spi.office.OfficeBasis;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/** Those who are elected to a committee. */
@Component
class Elected {

    private final MemberDirectory members;
    private final Assignments assignments;
    private final OwnersSeatTable rows;

    Elected(MemberDirectory members, Assignments assignments, OwnersSeatTable rows) {
        this.members = members;
        this.assignments = assignments;
        this.rows = rows;
    }

    /** Who an input names, a member held; each once. Nothing is looked up about whoever is not named as a member. */
    List<Participant> people(List<ElectedSeatInput> seats, Caller caller) {
        List<Participant> people = new ArrayList<>();
        for (int index = 0; index < seats.size(); index++) {
            Participant person = members.participant(seats.get(index).holder(), "seats." + index + ".holder", caller);
            if (people.contains(person)) {
                throw new RuleViolation(ElectionRule.ELECTION_NAMES_TWICE, "seats." + index + ".holder");
            }
            people.add(person);
        }
        return people;
    }

    void requireUnseated(OwnersCommitteeView committee, List<Participant> people, LocalDate day) {
        boolean seated =
                assignments.holding(committee.subject(), day).stream().anyMatch(held -> people.contains(held.holder()));
        if (seated) {
            throw new RuleViolation(ElectionRule.COMMITTEE_PERSON_SEATED, "seats");
        }
    }

    /** Gives them the first of these seats, until the end of the term. */
    void seat(
            OwnersCommitteeView committee,
            ElectionView election,
            List<Participant> people,
            List<ElectedSeatInput> seats,
            List<Integer> numbers) {
        Period term = new Period(election.electedOn(), election.termTo());
        for (int index = 0; index < people.size(); index++) {
            int number = numbers.get(index);
            AssignmentView held = assignments.assign(new NewAssignment(
                    committee.subject(),
                    OwnersSeatView.role(number),
                    true,
                    people.get(index),
                    term,
                    OfficeBasis.ELECTED.name(),
                    null));
            rows.add(new OwnersSeatView(
                    held.key(),
                    committee.key(),
                    election.key(),
                    number,
                    people.get(index).memberKey(),
                    seats.get(index).partySeat(),
                    election.electedOn(),
                    election.termTo(),
                    0));
        }
    }
}
