package org.gangju.demo;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The terms of organizations, from the rows alone.
 *
 * @param day as known on this day
 */
record TermCount(RawCity city, LocalDate day) {

    /** The last term that has begun, by organization. */
    Map<Long, RawRow> latest() {
        return city.rows("term")
                .filter(term -> term.by(day, "starts_on"))
                .collect(toMap(
                        term -> term.number("organization_id"),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(term -> term.number("ordinal")))));
    }

    /** It is over, and nobody has put its end off. */
    boolean isPast(RawRow term) {
        LocalDate end = Objects.requireNonNull(term.day("ends_on"));
        return city.rows("term_event")
                .filter(event -> event.number("term_id") == term.number("id")
                        && event.is("event", "EXTENDED")
                        && event.by(day, "happened_on"))
                .map(event -> Objects.requireNonNull(event.day("until_on")))
                .max(Comparator.naturalOrder())
                .orElse(end)
                .isBefore(day);
    }
}
