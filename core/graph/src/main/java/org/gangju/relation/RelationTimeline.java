package org.gangju.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.RelationView;
import org.jspecify.annotations.Nullable;

/**
 * What it takes for two organizations to be related on the wanted days and on no others, from a day on. Rows are closed, never
 * rewritten: one that is to hold longer is followed by another.
 *
 * @param ends the relations that end earlier than they would, with their new ends
 * @param begun the periods of those that begin
 */
record RelationTimeline(Map<Long, LocalDate> ends, List<Period> begun) {

    /**
     * @param open what relates both on the day or later, the earliest first
     * @param wanted when they are to be related, in any order
     */
    static RelationTimeline of(List<RelationView> open, List<Period> wanted, LocalDate day) {
        List<Period> due = merged(wanted, day);
        Map<Long, LocalDate> ends = new HashMap<>();
        List<Period> covered = new ArrayList<>();
        for (RelationView relation : open) {
            Period left = left(relation, due, day);
            LocalDate end = left.to();
            if (end != null && !end.equals(relation.validTo())) {
                ends.put(relation.key(), end);
            }
            covered.add(left);
        }
        covered.removeIf(left -> left.from().equals(left.to()));
        return new RelationTimeline(
                ends,
                due.stream().flatMap(period -> gaps(period, covered).stream()).toList());
    }

    /** What is left of a relation from the day on. */
    private static Period left(RelationView relation, List<Period> due, LocalDate day) {
        LocalDate from = later(relation.validFrom(), day);
        return due.stream()
                .filter(period -> period.holdsOn(from))
                .findFirst()
                .map(period -> new Period(from, earlier(relation.validTo(), period.to())))
                .orElseGet(() -> new Period(from, from));
    }

    /** The days from the day on, in periods with days in between. */
    private static List<Period> merged(List<Period> wanted, LocalDate day) {
        List<Period> merged = new ArrayList<>();
        wanted.stream()
                .filter(Period.since(day)::overlaps)
                .map(period -> new Period(later(period.from(), day), period.to()))
                .sorted(Comparator.comparing(Period::from))
                .forEach(period -> join(merged, period));
        return merged;
    }

    private static void join(List<Period> merged, Period next) {
        Period last = merged.isEmpty() ? null : merged.getLast();
        if (last == null || (last.to() != null && last.to().isBefore(next.from()))) {
            merged.add(next);
            return;
        }
        merged.set(merged.size() - 1, new Period(last.from(), latest(last.to(), next.to())));
    }

    /** The days of a period that nothing covers yet. */
    private static List<Period> gaps(Period period, List<Period> covered) {
        List<Period> gaps = new ArrayList<>();
        LocalDate from = period.from();
        for (Period held : covered.stream().filter(period::overlaps).toList()) {
            if (from.isBefore(held.from())) {
                gaps.add(new Period(from, held.from()));
            }
            if (held.to() == null) {
                return gaps;
            }
            from = later(from, held.to());
        }
        if (period.to() == null || from.isBefore(period.to())) {
            gaps.add(new Period(from, period.to()));
        }
        return gaps;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : later(one, other);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
