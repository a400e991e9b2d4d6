package org.gangju.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A class of the demo city as it stands on the day of the first start.
 *
 * @param program what it belongs to
 * @param number which of its program, from 1
 * @param startsOn the first day
 * @param status as far as it has come by today
 */
record DemoClass(DemoProgram program, int number, LocalDate startsOn, ClassStatus status) {

    static final int CAPACITY = 30;

    private static final int CLASSES = 5;
    private static final int DAYS_AHEAD = 20;

    /** Some that are over since the year began, one that runs, one that is open. */
    static List<DemoClass> of(DemoProgram program, LocalDate today) {
        return IntStream.rangeClosed(1, CLASSES)
                .mapToObj(number -> of(program, number, today))
                .toList();
    }

    private static DemoClass of(DemoProgram program, int number, LocalDate today) {
        if (number == CLASSES) {
            return new DemoClass(program, number, today.plusDays(DAYS_AHEAD), ClassStatus.OPEN);
        }
        if (number == CLASSES - 1) {
            return new DemoClass(program, number, today, ClassStatus.RUNNING);
        }
        LocalDate newYear = today.withDayOfYear(1);
        LocalDate start = newYear.plusDays(ChronoUnit.DAYS.between(newYear, today) * (number - 1) / CLASSES);
        boolean over = start.plusDays(program.calendarDays() - 1L).isBefore(today);
        return new DemoClass(program, number, start, over ? ClassStatus.COMPLETED : ClassStatus.RUNNING);
    }

    LocalDate endsOn() {
        return startsOn.plusDays(program.calendarDays() - 1L);
    }

    /** The days on which sessions were held by then. */
    int daysHeld(LocalDate today) {
        return (int) startsOn.datesUntil(endsOn().plusDays(1))
                .filter(day -> !day.isAfter(today))
                .count();
    }
}
