package org.gangju.training;

import java.math.BigDecimal;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans programs and their classes. */
@Service
@Transactional
class TrainingPlanning {

    private static final int LONGEST_TITLE = 200;

    private final TrainingPrograms programs;
    private final TrainingClasses classes;
    private final TrainingReach reach;
    private final TrainingHours hours;
    private final Keys keys;

    TrainingPlanning(
            TrainingPrograms programs, TrainingClasses classes, TrainingReach reach, TrainingHours hours, Keys keys) {
        this.programs = programs;
        this.classes = classes;
        this.reach = reach;
        this.hours = hours;
        this.keys = keys;
    }

    ProgramView createProgram(CreateTrainingProgramInput input, Caller caller) {
        String title = InputText.name(input.title(), "title", LONGEST_TITLE);
        HoursStandard standard = input.hoursStandard() == null ? HoursStandard.MEMBER : input.hoursStandard();
        BigDecimal target =
                input.targetHours() == null ? hours.of(standard) : Halves.of(input.targetHours(), "targetHours");
        OrganizationView organizer = reach.organizer(input.organizationId(), "organizationId", caller);
        TrainingProgram program = new TrainingProgram(
                keys.next("training_program"),
                title,
                input.year(),
                organizer,
                input.organizerLevel(),
                standard,
                target,
                AudienceInput.audience(input.audience(), "audience"));
        return programs.saveAndFlush(program).view();
    }

    ClassView createClass(CreateTrainingClassInput input, Caller caller) {
        NewClass wanted = input.wanted();
        TrainingProgram program = reach.require(
                NodeId.keyOf(ProgramView.TYPE_NAME, input.programId()).flatMap(programs::findToAttachTo),
                input.programId(),
                "programId",
                caller);
        return classes.saveAndFlush(new TrainingClass(keys.next("training_class"), program, wanted))
                .view();
    }
}
