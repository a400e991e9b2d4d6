package org.gangju.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;

/**
 * The days of a trend: the first, and each that is a whole number of steps behind it.
 *
 * @param from the first day
 * @param to the last day that may be among them
 */
record IndicatorPeriod(LocalDate from, LocalDate to, IndicatorStep step) {

    /** A trend has no more points than this. */
    static final int MOST = 36;

    /**
     * The days in order.
     *
     * @throws CodedException BAD_INPUT where the period ends before it begins or in the future, LIMIT_EXCEEDED for more than
     *     {@link #MOST}
     */
    List<LocalDate> days(LocalDate today) {
        if (to.isBefore(from)) {
            throw new CodedException(ErrorCode.BAD_INPUT, "indicatorPeriod", from, to);
        }
        if (to.isAfter(today)) {
            throw new CodedException(ErrorCode.BAD_INPUT, "indicatorFuture", to, today);
        }
        if (length() > MOST) {
            throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", "trend-points", MOST, length());
        }
        return points().toList();
    }

    /** How many points there are; none where it ends before it begins. */
    long length() {
        if (to.isBefore(from)) {
            return 0;
        }
        long least = step.between(from, to) + 1;
        return least > MOST ? least : points().count();
    }

    /** One more step than fits for certain, because months differ. */
    private Stream<LocalDate> points() {
        int steps = Math.toIntExact(step.between(from, to)) + 2;
        return Stream.iterate(0, number -> number < steps, number -> number + 1)
                .map(number -> step.after(from, number))
                .takeWhile(day -> !day.isAfter(to));
    }
}
