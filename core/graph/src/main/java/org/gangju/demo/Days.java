package org.gangju.demo;

import java.time.LocalDate;

/** The order of days. */
final class Days {

    private Days() {}

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
