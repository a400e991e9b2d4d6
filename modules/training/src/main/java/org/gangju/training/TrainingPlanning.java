package org.gangju.training;

import java.math.BigDecimal;
import java.time.Clock;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans programs, their classes and the sessions of these. */
@Service
@Transactional
class TrainingPlanning {

    private static final int LONGEST_TITLE = 200;

    private final TrainingPrograms programs;
    private final TrainingClasses classes;
    private final TrainingSessions sessions;
    private final TrainingReach reach;
    private final TrainingHours hours;
    private final Keys keys;
    private final Clock clock;

    TrainingPlanning(
            TrainingPrograms programs,
            TrainingClasses classes,
            TrainingSessions sessions,
            TrainingReach reach,
            TrainingHours hours,
            Keys keys,
            Clock clock) {
        this.programs = programs;
        this.classes = classes;
        this.sessions = sessions;
        this.reach = reach;
        this.hours = hours;
        this.keys = keys;
        this.clock = clock;
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

    /** Adds a session to a class that has not begun. */
    ClassView schedule(ScheduleTrainingSessionInput input, Caller caller) {
        NewSession wanted = input.wanted();
        TrainingClass trainingClass = reach.require(
                NodeId.keyOf(ClassView.TYPE_NAME, input.trainingClassId()).flatMap(classes::findToChange),
                input.trainingClassId(),
                "trainingClassId",
                caller);
        ExpectedVersion.require(input.version(), trainingClass.version());
        trainingClass.requireNotBegun("trainingClassId");
        wanted.requireOnADayOf(trainingClass, clock.getZone());
        TrainingSession session = new TrainingSession(keys.next("training_session"), trainingClass, wanted);
        new Timetable(sessions.findByClassId(trainingClass.id())).requireRoom(session, trainingClass.hours());
        sessions.saveAndFlush(session);
        return trainingClass.view();
    }
}
