package org.gangju.fourties;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a branch of the demo came about and grew, over the two years before the first start, so that its figures move.
 *
 * @param today the day of the first start
 * @param number which branch of the city it is; each one opens some days after the one before
 * @param resting whether it has been at rest for a while
 */
record DemoDays(LocalDate today, int number, boolean resting) {

    /** How many members a branch opens with, if it has so many; the others follow one by one. */
    static final int FOUNDERS = 3;

    private static final int YEARS = 2;
    private static final int DAYS_BETWEEN_BRANCHES = 10;
    private static final int DAYS_TO_OPEN = 7;
    private static final int DAYS_TO_DECIDE = 14;
    private static final int DAYS_SINCE_THE_LAST_ACTIVITY = 7;
    private static final int MONTHS_BETWEEN_ACTIVITIES = 2;
    private static final int MONTHS_AT_REST = 1;

    /** The first day on which anybody joins. */
    static LocalDate first(LocalDate today) {
        return today.minusYears(YEARS);
    }

    LocalDate proposed() {
        return approved().minusDays(DAYS_TO_DECIDE);
    }

    LocalDate approved() {
        return opened().minusDays(DAYS_TO_OPEN);
    }

    /** Since when the founders belong to it. */
    LocalDate opened() {
        return first(today).plusDays((long) DAYS_BETWEEN_BRANCHES * number);
    }

    /** The day on which a member joins, of those who join it one after the other. */
    LocalDate joined(int member, int members) {
        if (member < FOUNDERS) {
            return opened();
        }
        long days = ChronoUnit.DAYS.between(opened(), lastHeld());
        return opened().plusDays(days * (member + 1 - FOUNDERS) / (members + 1 - FOUNDERS));
    }

    /** Since when it rests. */
    LocalDate rested() {
        return today.minusMonths(MONTHS_AT_REST);
    }

    /** The days on which it has held something since it opened, the last one first. */
    List<LocalDate> held() {
        return Stream.iterate(
                        lastHeld(), day -> !day.isBefore(opened()), day -> day.minusMonths(MONTHS_BETWEEN_ACTIVITIES))
                .toList();
    }

    private LocalDate lastHeld() {
        return (resting ? rested() : today).minusDays(DAYS_SINCE_THE_LAST_ACTIVITY);
    }
}
