package org.gangju.twonew.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.gangju.spi.assignment.AssignmentEnd;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.Participant;
import org.gangju.spi.period.Period;
import org.gangju.twonew.TwoNewReach;
import org.gangju.twonew.unit.FactsBook;
import org.gangju.twonew.unit.Unit;
import org.gangju.twonew.unit.UnitBook;
import org.gangju.twonew.unit.UnitDuty;
import org.gangju.twonew.unit.UnitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends instructors and liaisons to two-new organizations: one of each at a time. */
@Service
@Transactional
class UnitDuties {

    private final UnitBook units;
    private final TwoNewReach reach;
    private final FactsBook facts;
    private final MemberDirectory members;
    private final Assignments assignments;
    private final Clock clock;

    UnitDuties(
            UnitBook units,
            TwoNewReach reach,
            FactsBook facts,
            MemberDirectory members,
            Assignments assignments,
            Clock clock) {
        this.units = units;
        this.reach = reach;
        this.facts = facts;
        this.members = members;
        this.assignments = assignments;
        this.clock = clock;
    }

    UnitDutyView instructor(AssignInstructorInput input, Caller caller) {
        units.lockPlace(input.newOrganizationId(), "newOrganizationId", caller);
        Participant holder = Participant.member(
                members.hold(input.memberId(), "memberId", caller).key());
        return assigned(input.newOrganizationId(), UnitDuty.INSTRUCTOR, holder, input.validFrom(), caller);
    }

    UnitDutyView liaison(AssignLiaisonInput input, Caller caller) {
        units.lockPlace(input.newOrganizationId(), "newOrganizationId", caller);
        Participant holder = members.participant(input.holder(), "holder", caller);
        return assigned(input.newOrganizationId(), UnitDuty.LIAISON, holder, input.validFrom(), caller);
    }

    UnitDutyView end(EndNewOrganizationDutyInput input, Caller caller) {
        LocalDate day = Objects.requireNonNullElseGet(input.on(), () -> LocalDate.now(clock));
        AssignmentEnd end =
                new AssignmentEnd(input.id(), UnitDutyView.TYPE_NAME, UnitView.TYPE_NAME, day, input.version());
        UnitDutyView ended = UnitDutyView.of(assignments.end(end, caller), null);
        reach.requirePresent(ended.place(), "id");
        return ended;
    }

    private UnitDutyView assigned(
            String unitId, UnitDuty duty, Participant holder, @Nullable LocalDate validFrom, Caller caller) {
        Unit unit = units.unit(unitId, "newOrganizationId", caller);
        facts.present(unit.id()).requireOpen("newOrganizationId");
        LocalDate from = Objects.requireNonNullElseGet(validFrom, () -> LocalDate.now(clock));
        NewAssignment wanted =
                new NewAssignment(unit.subject(), duty.name(), true, holder, Period.since(from), null, null);
        return UnitDutyView.of(assignments.assign(wanted), null);
    }
}
