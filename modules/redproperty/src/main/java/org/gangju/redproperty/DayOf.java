package org.gangju.redproperty;

import java.time.LocalDate;

/** Conditions on a day, written out for the tables of indicators, which take no parameters. */
final class DayOf {

    private DayOf() {}

    /** The rows of an alias that hold on the day. */
    static String holding(String alias, LocalDate day) {
        return "%1$s.valid_from <= DATE '%2$s' AND (%1$s.valid_to IS NULL OR %1$s.valid_to > DATE '%2$s')"
                .formatted(alias, day);
    }
}
