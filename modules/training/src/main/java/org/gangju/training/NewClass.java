package org.gangju.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;

/**
 * A class to be planned, by the rules.
 *
 * @param title 1 to 200 characters
 * @param venue 1 to 200 characters
 * @param startsOn the first day
 * @param endsOn the last day
 * @param days how many days are taught, in halves; no more than lie between the dates
 * @param hours how many hours are credited to who attends all of it, in halves
 * @param capacity how many seats there are, 1 to 10,000
 */
record NewClass(
        String title,
        String venue,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal days,
        BigDecimal hours,
        int capacity) {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_SEATS = 10_000;

    NewClass {
        title = InputText.name(title, "title", LONGEST_TEXT);
        venue = InputText.name(venue, "venue", LONGEST_TEXT);
        days = Halves.of(days, "days");
        hours = Halves.of(hours, "hours");
        if (endsOn.isBefore(startsOn)) {
            throw new RuleViolation(TrainingRule.TRAINING_DATES_REVERSED, "endsOn");
        }
        long between = ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
        if (days.compareTo(BigDecimal.valueOf(between)) > 0) {
            throw new RuleViolation(TrainingRule.TRAINING_DAYS_BEYOND_DATES, "days", between);
        }
        if (capacity < 1 || capacity > MOST_SEATS) {
            throw new RuleViolation(TrainingRule.TRAINING_CAPACITY_OUT_OF_RANGE, "capacity", MOST_SEATS);
        }
    }
}
