package org.gangju.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.gangju.spi.activity.ActivityKind;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.activity.SignInWindow;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.Participant;
import org.springframework.stereotype.Component;

/** Sessions of classes: who is enrolled in the class signs in on the day, while the class runs. */
@Component
class TrainingSessionKind implements ActivityKind {

    static final String KEY = "TRAINING_SESSION";

    private final SessionSeats seats;
    private final TrainingScheduling scheduling;
    private final Clock clock;

    TrainingSessionKind(SessionSeats seats, TrainingScheduling scheduling, Clock clock) {
        this.seats = seats;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String moduleId() {
        return Training.ID;
    }

    @Override
    public String permission() {
        return TrainingPermissions.WRITE.name();
    }

    @Override
    public String signInPermission() {
        return TrainingPermissions.SIGN_IN.name();
    }

    /** The whole day, as the people there count days. */
    @Override
    public Optional<SignInWindow> signInWindow(OffsetDateTime startsAt, OffsetDateTime endsAt) {
        LocalDate day = startsAt.atZoneSameInstant(clock.getZone()).toLocalDate();
        return Optional.of(new SignInWindow(
                day.atStartOfDay(clock.getZone()).toInstant(),
                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusMillis(1)));
    }

    @Override
    public Attendee attendee(ActivityView session, Participant participant, String field, Caller caller) {
        return seats.attendee(session.about().key(), participant, field);
    }

    @Override
    public void requireOpen(ActivityView session, String field) {
        seats.requireRunning(session.about().key(), field);
    }

    @Override
    public void requireMovable(ActivityView session, OffsetDateTime startsAt, OffsetDateTime endsAt) {
        scheduling.requireMovable(session, startsAt, endsAt);
    }

    @Override
    public void requireCancellable(ActivityView session) {
        scheduling.requireCancellable(session);
    }
}
