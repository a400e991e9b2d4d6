package org.gangju.twonew.demo;

import java.time.LocalDate;

/**
 * When what a street has came about: over the two years before the first start, so that every figure moves.
 *
 * @param last the day that the months are counted back from
 */
record DemoDays(LocalDate last) {

    private static final int YEARS_IN_MONTHS = 24;
    private static final int BETWEEN_UNITS_IN_MONTHS = 2;

    /** One unit after the other, from two years before on. */
    LocalDate registered(int unit) {
        return last.minusMonths(YEARS_IN_MONTHS - (long) BETWEEN_UNITS_IN_MONTHS * unit);
    }

    LocalDate independent(int unit) {
        return last.minusMonths(20 - 5L * unit);
    }

    LocalDate clustered() {
        return last.minusMonths(9);
    }

    LocalDate affiliated() {
        return last.minusMonths(5);
    }

    LocalDate instructed(boolean first) {
        return last.minusMonths(first ? 11 : 7);
    }

    LocalDate liaised() {
        return last.minusMonths(4);
    }

    LocalDate suspended() {
        return last.minusMonths(2);
    }

    /** Of the ratings of the year before. */
    LocalDate published(boolean first) {
        return last.minusMonths(first ? 15 : 3);
    }
}
