package org.gangju.twonew.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.twonew.TwoNewReach;
import org.gangju.twonew.unit.UnitDuty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records visits of instructors. */
@Service
@Transactional
class InstructorVisiting {

    private static final int LONGEST_NOTE = 500;

    private final InstructorVisits visits;
    private final UnitDutyReader duties;
    private final TwoNewReach reach;
    private final Keys keys;
    private final Clock clock;

    InstructorVisiting(InstructorVisits visits, UnitDutyReader duties, TwoNewReach reach, Keys keys, Clock clock) {
        this.visits = visits;
        this.duties = duties;
        this.reach = reach;
        this.keys = keys;
        this.clock = clock;
    }

    /** Instructors record their own visits, others those within their scope. */
    UnitDutyView record(RecordInstructorVisitInput input, Caller caller) {
        String note = InputText.name(input.note(), "note", LONGEST_NOTE);
        UnitDutyView duty = NodeId.keyOf(UnitDutyView.TYPE_NAME, input.dutyId())
                .map(key -> duties.load(Set.of(key), caller).get(key))
                .filter(found -> isReached(found, caller))
                .orElseThrow(() -> TwoNewReach.missing(input.dutyId(), "dutyId"));
        reach.requirePresent(duty.place(), "dutyId");
        LocalDate day = input.visitedOn();
        if (day.isAfter(LocalDate.now(clock)) || !duty.period().holdsOn(day)) {
            throw new RuleViolation(VisitRule.VISIT_DAY, "visitedOn", duty.validFrom());
        }
        long member = Objects.requireNonNull(duty.holder().memberKey());
        visits.saveAndFlush(new InstructorVisit(keys.next("instructor_visit"), duty, member, day, note));
        return duty;
    }

    private static boolean isReached(UnitDutyView duty, Caller caller) {
        Long member = duty.holder().memberKey();
        return duty.role() == UnitDuty.INSTRUCTOR && member != null && caller.reaches(duty.place(), member);
    }
}
