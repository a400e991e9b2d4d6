package org.gangju.training;

import java.math.BigDecimal;
import java.util.List;
import org.gangju.spi.command.RuleViolation;

/**
 * The sessions of a class.
 *
 * @param sessions those that are scheduled
 */
record Timetable(List<TrainingSession> sessions) {

    private static final int MOST = 100;

    /** There is room for one more, at its time and within the hours of the class. */
    void requireRoom(TrainingSession wanted, BigDecimal hoursOfClass) {
        if (sessions.size() >= MOST) {
            throw new RuleViolation(TrainingRule.TRAINING_SESSIONS_TOO_MANY, "trainingClassId", MOST);
        }
        if (sessions.stream().anyMatch(wanted::overlaps)) {
            throw new RuleViolation(TrainingRule.TRAINING_SESSIONS_OVERLAP, "startsAt");
        }
        BigDecimal scheduled = sessions.stream().map(TrainingSession::hours).reduce(wanted.hours(), BigDecimal::add);
        if (scheduled.compareTo(hoursOfClass) > 0) {
            throw new RuleViolation(TrainingRule.TRAINING_SESSION_HOURS_EXCEEDED, "hours", hoursOfClass);
        }
    }
}
