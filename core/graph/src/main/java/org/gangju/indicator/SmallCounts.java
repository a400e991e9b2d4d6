package org.gangju.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorTable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which counts of people are too small to be told to who may not list those people.
 *
 * @param smallestCount the smallest count that is told, 1 to 1,000; 1 for all
 */
@ConfigurationProperties("gangju.privacy")
record SmallCounts(@DefaultValue("5") int smallestCount) {

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
     * takes so that the difference between the total and what is told gives none of them away.
     */
    Set<Long> keptBack(IndicatorTable table) {
        List<Part> told = new ArrayList<>(parts(table));
        List<Part> kept = new ArrayList<>(told.stream()
                .filter(part -> part.key() == ITSELF || isSmall(part.figures()))
                .toList());
        told.removeAll(kept);
        boolean small = kept.stream().anyMatch(part -> isSmall(part.figures()));
        while (small && !told.isEmpty() && givesAway(kept)) {
            kept.add(told.removeFirst());
        }
        Set<Long> keys = new HashSet<>();
        kept.forEach(part -> keys.add(part.key()));
        return keys;
    }

    private boolean givesAway(List<Part> kept) {
        return kept.size() < 2
                || isFew(sum(kept, IndicatorFigures::numerator))
                || isFew(sum(kept, SmallCounts::others));
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
