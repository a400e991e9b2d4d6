package org.gangju.spi.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, and as of which day: a loader's key.
 *
 * @param key what is asked for
 * @param asOf the day; null for the present
 * @param <K> the key
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Dated<K>(K key, @Nullable LocalDate asOf) {

    /** Asks once for each different day, which is mostly one. */
    public static <K, V> Map<Dated<K>, V> byDay(Set<Dated<K>> wanted, OnDay<K, V> question) {
        Map<@Nullable LocalDate, Set<K>> days = new HashMap<>();
        wanted.forEach(dated ->
                days.computeIfAbsent(dated.asOf, day -> new HashSet<>()).add(dated.key));
        Map<Dated<K>, V> answers = new HashMap<>();
        days.forEach((day, keys) ->
                question.answer(keys, day).forEach((key, value) -> answers.put(new Dated<>(key, day), value)));
        return answers;
    }

    /**
     * Answers for many keys on one day.
     *
     * @param <K> the key
     * @param <V> the answer
     */
    @FunctionalInterface
    public interface OnDay<K, V> {

        /** The answers, as far as there are any. */
        Map<K, V> answer(Set<K> keys, @Nullable LocalDate asOf);
    }
}
