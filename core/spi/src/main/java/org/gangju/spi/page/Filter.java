package org.gangju.spi.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A filter input whose fields can be combined: all of its own fields, all of {@code and}, one of {@code or}, and not
 * {@code not}.
 *
 * @param <F> the filter itself
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface Filter<F extends Filter<F>> {

    /** How many filters one may be made of, itself included: each becomes a part of one statement. */
    int MOST = 100;

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

    /**
     * The conditions of a filter with all filters within it; none where there is no filter.
     *
     * @param found looks up all that these filters name by their {@link #places}, once and not for each of them
     * @param own the conditions of one filter's own fields, by what was found
     * @param <N> what was found, such as {@link FilterPlaces}
     * @throws CodedException when there are more than {@link #MOST} filters
     */
    static <F extends Filter<F>, N> List<Condition> conditions(
            @Nullable F filter, Function<Stream<String>, N> found, BiFunction<N, F, List<Condition>> own) {
        if (filter == null) {
            return List.of();
        }
        N named = found.apply(bounded(filter).stream().flatMap(Filter::places));
        return List.of(combined(filter, part -> own.apply(named, part)));
    }

    private static <F extends Filter<F>> Condition combined(F filter, Function<F, List<Condition>> own) {
        List<Condition> conditions = new ArrayList<>(own.apply(filter));
        listed(filter.and()).forEach(part -> conditions.add(combined(part, own)));
        List<F> alternatives = filter.or();
        if (alternatives != null) {
            conditions.add(Condition.any(
                    alternatives.stream().map(part -> combined(part, own)).toList()));
        }
        F excluded = filter.not();
        if (excluded != null) {
            conditions.add(Condition.not(combined(excluded, own)));
        }
        return Condition.all(conditions);
    }

    /** The filter and all within it; found without recursion, which a deep one would exhaust. */
    private static <F extends Filter<F>> List<F> bounded(F filter) {
        List<F> all = new ArrayList<>(List.of(filter));
        for (int index = 0; index < all.size(); index++) {
            F next = all.get(index);
            listed(next.and()).forEach(all::add);
            listed(next.or()).forEach(all::add);
            Stream.ofNullable(next.not()).forEach(all::add);
        }
        if (all.size() > MOST) {
            throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", "filter", MOST, all.size());
        }
        return all;
    }

    private static <F> Stream<F> listed(@Nullable List<F> parts) {
        return parts == null ? Stream.empty() : parts.stream();
    }
}
