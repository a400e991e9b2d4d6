package org.gangju.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.privacy.SmallestCount;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which counts of people are too small to be told to who may not list those people.
 *
 * @param smallestCount the smallest count that is told, 1 to 1,000; 1 for all
 */
@ConfigurationProperties("gangju.privacy")
record SmallCounts(@DefaultValue("5") int smallestCount) implements SmallestCount {

    private static final int MOST = 1000;

    /** What belongs to the organization itself and to none below; no organization has this key. */
    private static final long ITSELF = 0;

    SmallCounts {
        if (smallestCount < 1 || smallestCount > MOST) {
            throw new IllegalArgumentException(
                    "gangju.privacy.smallest-count 必须在 1 到 %d 之间 / must be from 1 to %1$d".formatted(MOST));
        }
    }

    /** Whether a few people fulfil it, or a few do not. Nobody of nobody tells of nobody. */
    boolean isSmall(IndicatorFigures figures) {
        return figures.denominator() > 0 && (isFew(figures.numerator()) || isFew(others(figures)));
    }

    /**
     * The organizations directly below whose figures are kept back: the small ones, and as many of the next larger ones as it
     * takes so that the difference between the total and what is told gives none of them away. First come those that cover few
     * people, whatever is counted of them, so that all indicators of the same people keep these back.
     */
    Set<Long> keptBack(IndicatorTable table) {
        List<Part> parts = parts(table);
        Set<Long> fewPeople =
                keptBack(parts, part -> isFew(part.figures().denominator()), List.of(IndicatorFigures::denominator));
        return keptBack(
                parts,
                part -> fewPeople.contains(part.key()) || isSmall(part.figures()),
                List.of(IndicatorFigures::numerator, SmallCounts::others));
    }

    private Set<Long> keptBack(List<Part> parts, Predicate<Part> small, List<ToIntFunction<IndicatorFigures>> counts) {
        List<Part> told = new ArrayList<>(parts);
        List<Part> kept = new ArrayList<>(told.stream()
                .filter(part -> part.key() == ITSELF || small.test(part))
                .toList());
        told.removeAll(kept);
        boolean any = kept.stream().anyMatch(small);
        while (any && !told.isEmpty() && givesAway(kept, counts)) {
            kept.add(told.removeFirst());
        }
        return kept.stream().map(Part::key).filter(key -> key != ITSELF).collect(Collectors.toSet());
    }

    private boolean givesAway(List<Part> kept, List<ToIntFunction<IndicatorFigures>> counts) {
        return kept.size() < 2 || counts.stream().anyMatch(count -> isFew(sum(kept, count)));
    }

    /** The parts with people in them, from the smallest on; what is told of the organization itself is never told apart. */
    private static List<Part> parts(IndicatorTable table) {
        List<Part> parts = new ArrayList<>();
        table.children().forEach((key, figures) -> parts.add(new Part(key, figures)));
        IndicatorFigures below =
                table.children().values().stream().reduce(IndicatorFigures.NONE, IndicatorFigures::plus);
        IndicatorFigures itself = new IndicatorFigures(
                Math.max(0, table.total().numerator() - below.numerator()),
                Math.max(0, table.total().denominator() - below.denominator()));
        parts.add(new Part(ITSELF, itself));
        return parts.stream()
                .filter(part -> part.figures().denominator() > 0)
                .sorted(Comparator.comparingInt((Part part) -> part.figures().denominator())
                        .thenComparingLong(Part::key))
                .toList();
    }

    private boolean isFew(int count) {
        return count < smallestCount;
    }

    private static int others(IndicatorFigures figures) {
        return figures.denominator() - figures.numerator();
    }

    private static int sum(List<Part> parts, ToIntFunction<IndicatorFigures> count) {
        return parts.stream().map(Part::figures).mapToInt(count).sum();
    }

    private record Part(long key, IndicatorFigures figures) {}
}
