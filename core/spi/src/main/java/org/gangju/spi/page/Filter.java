package org.gangju.spi.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filter input whose fields can be combined: all of its own fields, all of {@code and}, one of {@code or}, and not
 * {@code not}.
 *
 * @param <F> the filter itself
 */
public interface Filter<F extends Filter<F>> {

    @Nullable
    List<F> and();

    @Nullable
    List<F> or();

    @Nullable
    F not();

    /** The global ids of the places in a tree that this filter itself names. */
    default Stream<String> places() {
        return Stream.empty();
    }

    /** The places that this filter and all filters within it name, to be looked up at once. */
    static <F extends Filter<F>> Stream<String> allPlaces(F filter) {
        Stream<F> parts = Stream.of(listed(filter.and()), listed(filter.or()), Stream.ofNullable(filter.not()))
                .flatMap(Function.identity());
        return Stream.concat(filter.places(), parts.flatMap(Filter::allPlaces));
    }

    /**
     * The condition of a filter with all filters within it.
     *
     * @param own the conditions of one filter's own fields
     */
    static <F extends Filter<F>> Condition condition(F filter, Function<F, List<Condition>> own) {
        List<Condition> conditions = new ArrayList<>(own.apply(filter));
        listed(filter.and()).forEach(part -> conditions.add(condition(part, own)));
        List<F> alternatives = filter.or();
        if (alternatives != null) {
            conditions.add(Condition.any(
                    alternatives.stream().map(part -> condition(part, own)).toList()));
        }
        F excluded = filter.not();
        if (excluded != null) {
            conditions.add(Condition.not(condition(excluded, own)));
        }
        return Condition.all(conditions);
    }

    private static <F> Stream<F> listed(@Nullable List<F> parts) {
        return parts == null ? Stream.empty() : parts.stream();
    }
}
