package org.gangju.training;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fits sessions into the days and hours of their class. The organizer is held first, then the class, then the session. */
@Service
@Transactional
class TrainingScheduling {

    private final TrainingClasses classes;
    private final TrainingSessions sessions;
    private final Timetables timetables;
    private final SessionActivities activities;
    private final OrganizationDirectory organizations;
    private final TrainingReach reach;
    private final Keys keys;
    private final Clock clock;

    TrainingScheduling(
            TrainingClasses classes,
            TrainingSessions sessions,
            Timetables timetables,
            SessionActivities activities,
            OrganizationDirectory organizations,
            TrainingReach reach,
            Keys keys,
            Clock clock) {
        this.classes = classes;
        this.sessions = sessions;
        this.timetables = timetables;
        this.activities = activities;
        this.organizations = organizations;
        this.reach = reach;
        this.keys = keys;
        this.clock = clock;
    }

    /** Adds a session to a class that has not begun. */
    ClassView schedule(ScheduleTrainingSessionInput input, Caller caller) {
        NewSession wanted = input.wanted();
        Optional<Long> key = NodeId.keyOf(ClassView.TYPE_NAME, input.trainingClassId());
        OrganizationView organizer = organizer(reached(key.flatMap(classes::findPlace), input, caller), caller);
        TrainingClass trainingClass = reached(key.flatMap(classes::findToChange), input, caller);
        ExpectedVersion.require(input.version(), trainingClass.version());
        trainingClass.requireNotBegun("trainingClassId");
        wanted.requireOnADayOf(trainingClass, clock.getZone());
        timetables.of(trainingClass.id()).requireRoom(wanted, trainingClass.hours());
        long activity = activities.add(trainingClass, wanted, organizer, caller);
        sessions.saveAndFlush(
                new TrainingSession(keys.next("training_session"), trainingClass.id(), activity, wanted.hours()));
        return trainingClass.view();
    }

    private <E extends Held> E reached(Optional<E> found, ScheduleTrainingSessionInput input, Caller caller) {
        return reach.require(found, input.trainingClassId(), "trainingClassId", caller);
    }

    private OrganizationView organizer(ClassPlace place, Caller caller) {
        return organizations.hold(place.organizationId(), "trainingClassId", caller.everywhere());
    }

    /** A session of a class that is not over is moved to a free time on a day of the class. */
    void requireMovable(ActivityView session, OffsetDateTime startsAt, OffsetDateTime endsAt) {
        TrainingClass trainingClass = held(session);
        NewSession.requireOnADayOf(trainingClass, startsAt, endsAt, clock.getZone());
        timetables.of(trainingClass.id()).requireRoom(session.key(), startsAt, endsAt);
    }

    /** A session of a class that is not over is cancelled, but for the last one of a class that people have enrolled in. */
    void requireCancellable(ActivityView session) {
        TrainingClass trainingClass = held(session);
        if (trainingClass.hasOpened() && !timetables.of(trainingClass.id()).hasOthers(session.key())) {
            throw new RuleViolation(TrainingRule.TRAINING_CLASS_WITHOUT_SESSIONS, "id");
        }
    }

    private TrainingClass held(ActivityView session) {
        TrainingClass trainingClass =
                classes.findToChange(session.about().key()).orElseThrow();
        trainingClass.requireNotOver("id");
        return trainingClass;
    }
}
