package org.gangju.training;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures by key, none left out. */
final class Tally {

    private Tally() {}

    /** What was found for each key, and {@code none} for a key of which nothing was. */
    static <K, V> Map<K, V> of(Set<K> keys, V none, List<Map.Entry<K, V>> found) {
        Map<K, V> figures = keys.stream().collect(toMap(key -> key, key -> none));
        found.forEach(entry -> figures.put(entry.getKey(), entry.getValue()));
        return figures;
    }
}
