package org.gangju.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.NewActivity;
import org.gangju.spi.activity.PastActivity;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.module.Title;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/** The sessions of classes as the core keeps them: activities about the class, in the caller's transaction. */
@Component
class SessionActivities {

    private static final Title CLASS_CANCELLED = new Title("培训班次已取消", "The training class was cancelled");

    private final Activities activities;
    private final Clock clock;

    SessionActivities(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** Adds one; that of a day in the past, to which nobody signs in any more, is entered afterwards. */
    long add(TrainingClass trainingClass, NewSession wanted, OrganizationView organizer, Caller caller) {
        return wanted.day(clock.getZone()).isBefore(LocalDate.now(clock))
                ? activities
                        .record(List.of(past(trainingClass, wanted, organizer)))
                        .getFirst()
                : activities
                        .schedule(coming(trainingClass, wanted, organizer), caller)
                        .key();
    }

    private static NewActivity coming(TrainingClass trainingClass, NewSession wanted, OrganizationView organizer) {
        return new NewActivity(
                TrainingSessionKind.KEY,
                subject(trainingClass.id()),
                organizer,
                wanted.topic(),
                trainingClass.venue(),
                wanted.startsAt(),
                wanted.endsAt());
    }

    private static PastActivity past(TrainingClass trainingClass, NewSession wanted, OrganizationView organizer) {
        return new PastActivity(
                TrainingSessionKind.KEY,
                subject(trainingClass.id()),
                organizer.key(),
                organizer.path(),
                wanted.topic(),
                trainingClass.venue(),
                wanted.startsAt(),
                wanted.endsAt(),
                List.of());
    }

    /** Signs in to a session of the enrollment's class, within the times of the session's kind. */
    void signIn(TrainingSession session, TrainingEnrollment enrollment, String field) {
        activities.signIn(activities.hold(session.activityId(), field), enrollment.attendee(), field);
    }

    /** Calls off what a class, which is held, has not held yet. */
    void cancelAll(long classKey, Locale language) {
        activities.cancelAll(subject(classKey), CLASS_CANCELLED.in(language));
    }

    /** A class as the object of its sessions. */
    static NodeId subject(long classKey) {
        return new NodeId(ClassView.TYPE_NAME, classKey);
    }
}
