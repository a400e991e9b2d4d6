package org.gangju.demo;

import java.time.LocalDate;

/** The order of days. */
final class Days {

    private Days() {}

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
