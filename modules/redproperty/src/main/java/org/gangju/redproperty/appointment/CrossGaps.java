package org.gangju.redproperty.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gangju.spi.period.Period;

/** The days of terms on which nothing holds yet. */
final class CrossGaps {

    private CrossGaps() {}

    /**
     * The days of all terms that nothing covers, each day once.
     *
     * @param terms each with an end
     */
    static List<Period> of(List<Period> terms, List<Period> held) {
        List<Period> covered = new ArrayList<>(held);
        List<Period> gaps = new ArrayList<>();
        for (Period term : terms) {
            List<Period> missing = of(term, covered);
            gaps.addAll(missing);
            covered.addAll(missing);
        }
        return gaps;
    }

    private static List<Period> of(Period term, List<Period> covered) {
        LocalDate end = Objects.requireNonNull(term.to());
        LocalDate from = term.from();
        List<Period> gaps = new ArrayList<>();
        for (Period held : inOrder(term, covered)) {
            if (from.isBefore(held.from())) {
                gaps.add(new Period(from, held.from()));
            }
            LocalDate behind = Objects.requireNonNullElse(held.to(), end);
            from = behind.isAfter(from) ? behind : from;
        }
        if (from.isBefore(end)) {
            gaps.add(new Period(from, end));
        }
        return gaps;
    }

    private static List<Period> inOrder(Period term, List<Period> covered) {
        return covered.stream()
                .filter(term::overlaps)
                .sorted(Comparator.comparing(Period::from))
                .toList();
    }
}
