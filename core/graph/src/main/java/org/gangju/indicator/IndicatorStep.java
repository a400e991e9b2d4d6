package org.gangju.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far the points of a trend are apart. */
enum IndicatorStep {
    DAY(1, ChronoUnit.DAYS),
    WEEK(1, ChronoUnit.WEEKS),
    MONTH(1, ChronoUnit.MONTHS),
    QUARTER(3, ChronoUnit.MONTHS),
    YEAR(1, ChronoUnit.YEARS);

    private final int amount;
    private final ChronoUnit unit;

    IndicatorStep(int amount, ChronoUnit unit) {
        this.amount = amount;
        this.unit = unit;
    }

    /** The day that is so many steps behind another; of a shorter month its last. */
    LocalDate after(LocalDate day, int steps) {
        return day.plus((long) steps * amount, unit);
    }

    /** How many steps fit between two days, or one fewer where a shorter month ends the period. */
    long between(LocalDate from, LocalDate to) {
        return unit.between(from, to) / amount;
    }
}
