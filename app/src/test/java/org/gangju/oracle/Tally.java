package org.gangju.oracle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was compared, and what came out of it. */
final class Tally {

    private static final int TOLD = 20;

    private final Set<String> exercised = new TreeSet<>();
    private final Map<String, String> differences = new LinkedHashMap<>();
    private long checks;
    private long different;

    /** Compares one thing; a list counts as many as it has rows. */
    void compare(String field, @Nullable Object expected, @Nullable Object answered, Object context) {
        checks += expected instanceof List<?> list ? Math.max(1, list.size()) : 1;
        if (!Objects.equals(expected, answered)) {
            different++;
            if (differences.size() < TOLD) {
                differences.putIfAbsent(field, "%s: %s, asked %s".formatted(field, told(expected, answered), context));
            }
        }
    }

    private static String told(@Nullable Object expected, @Nullable Object answered) {
        if (!(expected instanceof List<?> one) || !(answered instanceof List<?> other) || one.size() != other.size()) {
            return "expected %s but was %s".formatted(expected, answered);
        }
        int index = 0;
        while (Objects.equals(one.get(index), other.get(index))) {
            index++;
        }
        return "expected %s at %d but was %s".formatted(one.get(index), index, other.get(index));
    }

    /** Something was to be seen by this field. */
    void exercised(String field) {
        exercised.add(field);
    }

    Set<String> exercised() {
        return exercised;
    }

    long checks() {
        return checks;
    }

    long different() {
        return different;
    }

    /** The first of each field, of some fields. */
    Collection<String> differences() {
        return differences.values();
    }
}
