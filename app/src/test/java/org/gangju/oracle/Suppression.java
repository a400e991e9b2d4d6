package org.gangju.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.gangju.demo.RawRow;
import org.gangju.oracle.Figure.Count;
import org.jspecify.annotations.Nullable;

/**
 * What a caller who may not list people is told of how many there are: never fewer than five, nor all but fewer than five, and
 * nothing that these could be worked out from.
 *
 * @param truth what the indicator is for an organization
 * @param indicator the permission to read it
 * @param people the permission to list those whom it counts
 */
record Suppression(City city, LongFunction<Figure> truth, Sight sight, String indicator, String people) {

    private static final int SMALLEST = 5;

    /** What the caller is told of an organization. */
    Figure told(long organization) {
        Figure whole = truth.apply(organization);
        if (lists(organization)) {
            return whole;
        }
        boolean given = isKeptAbove(organization);
        Set<Long> kept = listsSome(organization) ? Set.of() : kept(whole);
        Map<Long, @Nullable Count> parts = new TreeMap<>();
        whole.parts().forEach((part, count) -> {
            boolean told = lists(part) || !(given || kept.contains(part) || listsSome(part) || isSmall(count));
            parts.put(part, told ? count : null);
        });
        boolean told = !given && !listsSome(organization) && !isSmall(whole.count());
        return new Figure(whole.key(), told ? whole.count() : null, parts);
    }

    private boolean lists(long organization) {
        return sight.reach(people).on().organization(organization);
    }

    private boolean listsSome(long organization) {
        return !lists(organization)
                && sight.reach(people).places().stream()
                        .anyMatch(place -> city.isBelow("organization", place, organization));
    }

    /** Whether the caller could ask for one above, and would not be told of this one or of one between. */
    private boolean isKeptAbove(long organization) {
        RawRow at = city.get("organization", organization);
        while (at.has("parent_id")) {
            long above = at.number("parent_id");
            if (mayAsk(above) && !listsSome(above) && kept(truth.apply(above)).contains(at.number("id"))) {
                return true;
            }
            at = city.get("organization", above);
        }
        return false;
    }

    private boolean mayAsk(long organization) {
        return List.of("organization.read", "indicator.read", indicator).stream()
                .allMatch(permission -> sight.reach(permission).on().organization(organization));
    }

    /** Those with few people and what covers them; then what is small otherwise and what covers that. */
    private static Set<Long> kept(Figure figure) {
        List<Map.Entry<Long, Count>> people = people(figure);
        Set<Long> few = kept(
                people, part -> part.getValue().denominator() < SMALLEST, hidden -> hidden.denominator() < SMALLEST);
        return kept(people, part -> few.contains(part.getKey()) || isSmall(part.getValue()), Suppression::isSmall);
    }

    /** The small parts, with the smallest others until nobody can tell them apart. */
    private static Set<Long> kept(
            List<Map.Entry<Long, Count>> people, Predicate<Map.Entry<Long, Count>> small, Predicate<Count> givesAway) {
        List<Map.Entry<Long, Count>> open = new ArrayList<>(people);
        Set<Long> kept = new HashSet<>();
        Count hidden = new Count(0, 0);
        boolean any = false;
        for (Map.Entry<Long, Count> part : people) {
            if (part.getKey() == 0 || small.test(part)) {
                any |= small.test(part);
                kept.add(part.getKey());
                hidden = hidden.plus(part.getValue());
                open.remove(part);
            }
        }
        while (any && !open.isEmpty() && (kept.size() == 1 || givesAway.test(hidden))) {
            Map.Entry<Long, Count> next = open.removeFirst();
            kept.add(next.getKey());
            hidden = hidden.plus(next.getValue());
        }
        kept.remove(0L);
        return kept;
    }

    /** Where there is anybody, the fewest first; under 0 those of the organization itself. */
    private static List<Map.Entry<Long, Count>> people(Figure figure) {
        Count below = new Count(0, 0);
        List<Map.Entry<Long, Count>> people = new ArrayList<>();
        for (Map.Entry<Long, @Nullable Count> part : figure.parts().entrySet()) {
            Count count = part.getValue();
            if (count != null && count.denominator() > 0) {
                people.add(Map.entry(part.getKey(), count));
                below = below.plus(count);
            }
        }
        Count whole = figure.count();
        if (whole != null && whole.denominator() > below.denominator()) {
            int numerator = Math.max(0, whole.numerator() - below.numerator());
            people.add(Map.entry(0L, new Count(numerator, whole.denominator() - below.denominator())));
        }
        people.sort(Comparator.<Map.Entry<Long, Count>>comparingInt(
                        part -> part.getValue().denominator())
                .thenComparingLong(Map.Entry::getKey));
        return people;
    }

    private static boolean isSmall(@Nullable Count count) {
        return count != null
                && count.denominator() > 0
                && (count.numerator() < SMALLEST || count.denominator() - count.numerator() < SMALLEST);
    }
}
