package org.gangju.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;

/**
 * A session to be scheduled, by the rules.
 *
 * @param topic 1 to 200 characters
 * @param startsAt when it begins
 * @param endsAt when it ends, later
 * @param hours how many hours of the class it is, in halves
 */
record NewSession(String topic, OffsetDateTime startsAt, OffsetDateTime endsAt, BigDecimal hours) {

    private static final int LONGEST_TEXT = 200;

    NewSession {
        topic = InputText.name(topic, "topic", LONGEST_TEXT);
        hours = Halves.of(hours, "hours");
        if (!endsAt.isAfter(startsAt)) {
            throw new RuleViolation(TrainingRule.TRAINING_DATES_REVERSED, "endsAt");
        }
    }

    /** The day on which it begins, as the people there count days. */
    LocalDate day(ZoneId zone) {
        return startsAt.atZoneSameInstant(zone).toLocalDate();
    }

    /** It lies within one day of the class, as the people there count days. */
    void requireOnADayOf(TrainingClass trainingClass, ZoneId zone) {
        requireOnADayOf(trainingClass, startsAt, endsAt, zone);
    }

    /** Likewise, what begins and ends then. */
    static void requireOnADayOf(
            TrainingClass trainingClass, OffsetDateTime startsAt, OffsetDateTime endsAt, ZoneId zone) {
        LocalDate first = startsAt.atZoneSameInstant(zone).toLocalDate();
        LocalDate last = endsAt.minusNanos(1).atZoneSameInstant(zone).toLocalDate();
        if (!trainingClass.takesPlaceOn(first) || !last.equals(first)) {
            throw new RuleViolation(TrainingRule.TRAINING_SESSION_OUTSIDE_CLASS, "startsAt");
        }
    }
}
