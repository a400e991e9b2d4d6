package org.gangju.oracle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator answers for an organization.
 *
 * @param count null where it is kept back
 * @param parts what it answers for those directly below, by their keys; null for what is kept back
 */
record Figure(String key, @Nullable Count count, Map<Long, @Nullable Count> parts) {

    /** What counts above the line, and what below it. */
    record Count(int numerator, int denominator) {

        Count plus(Count other) {
            return new Count(numerator + other.numerator, denominator + other.denominator);
        }
    }

    static Figure of(@Nullable Object answer) {
        Map<Long, @Nullable Count> parts = new TreeMap<>();
        if (Answer.in(Answer.in(answer, "breakdown"), "nodes") instanceof List<?> nodes) {
            nodes.forEach(node -> parts.put(organization(node), count(node)));
        }
        return new Figure(String.valueOf(Answer.in(answer, "key")), count(answer), parts);
    }

    private static @Nullable Count count(@Nullable Object answer) {
        if (Answer.in(answer, "suppressed") instanceof Boolean kept && kept) {
            return null;
        }
        return Answer.in(answer, "numerator") instanceof Integer numerator
                        && Answer.in(answer, "denominator") instanceof Integer denominator
                ? new Count(numerator, denominator)
                : new Count(-1, -1);
    }

    private static long organization(@Nullable Object part) {
        String id = String.valueOf(Answer.in(Answer.in(part, "organization"), "id"));
        return NodeId.decode(Objects.requireNonNull(id)).orElseThrow().key();
    }
}
