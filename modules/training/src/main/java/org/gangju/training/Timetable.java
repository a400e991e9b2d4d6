package org.gangju.training;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.command.RuleViolation;

/**
 * The sessions of a class.
 *
 * @param sessions all that were ever scheduled
 */
record Timetable(List<ScheduledSession> sessions) {

    private static final int MOST = 100;

    /** There is room for one more, at its time and within the hours of the class. */
    void requireRoom(NewSession wanted, BigDecimal hoursOfClass) {
        if (sessions.size() >= MOST) {
            throw new RuleViolation(TrainingRule.TRAINING_SESSIONS_TOO_MANY, "trainingClassId", MOST);
        }
        requireFree(standing(), wanted.startsAt(), wanted.endsAt());
        BigDecimal scheduled = standing().map(ScheduledSession::hours).reduce(wanted.hours(), BigDecimal::add);
        if (scheduled.compareTo(hoursOfClass) > 0) {
            throw new RuleViolation(TrainingRule.TRAINING_SESSION_HOURS_EXCEEDED, "hours", hoursOfClass);
        }
    }

    /** The session that is this activity has room at another time. */
    void requireRoom(long activityKey, OffsetDateTime startsAt, OffsetDateTime endsAt) {
        requireFree(others(activityKey), startsAt, endsAt);
    }

    /** Whether anything is held apart from the session that is this activity. */
    boolean hasOthers(long activityKey) {
        return others(activityKey).findAny().isPresent();
    }

    boolean isEmpty() {
        return standing().findAny().isEmpty();
    }

    private Stream<ScheduledSession> others(long activityKey) {
        return standing().filter(session -> session.activityKey() != activityKey);
    }

    private Stream<ScheduledSession> standing() {
        return sessions.stream().filter(session -> !session.cancelled());
    }

    private static void requireFree(Stream<ScheduledSession> taken, OffsetDateTime startsAt, OffsetDateTime endsAt) {
        if (taken.anyMatch(session -> session.overlaps(startsAt.toInstant(), endsAt.toInstant()))) {
            throw new RuleViolation(TrainingRule.TRAINING_SESSIONS_OVERLAP, "startsAt");
        }
    }
}
