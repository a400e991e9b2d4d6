package org.gangju.spi.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Node;

/**
 * Answers connection fields from the database: one statement for the rows of all parents and, where {@code totalCount}
 * is selected, one more for the counts. Never an OFFSET. Whatever the conditions are, only rows that the caller sees by the
 * query's {@link Visibility} are read, counted or found. Provided by the kernel; safe for any thread; runs inside the
 * caller's transaction where there is one.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface Pages {

    /** One page of the visible rows that fulfil all conditions. */
    <T> Connection<T> page(PageQuery<T> query, List<Condition> conditions, PageRequest request, Caller caller);

    /** The same page for many parents at once, each with conditions of its own. */
    <K, T> Map<K, Connection<T>> pages(
            PageQuery<T> query, Map<K, List<Condition>> conditions, PageRequest request, Caller caller);

    /** How many visible rows each parent has, in one statement; none is left out. */
    <K> Map<K, Integer> counts(PageQuery<?> query, Map<K, List<Condition>> conditions, Caller caller);

    /**
     * The visible rows of these primary keys, in one statement; what is missing is left out. What a
     * {@link org.gangju.spi.node.NodeLoader} answers with.
     *
     * @param query what is selected; its order does not matter here
     * @param keys the primary keys, at most some thousands; without any nothing is asked
     * @return the rows by key, in no order
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    default <T extends Node> Map<Long, T> byKey(PageQuery<T> query, Set<Long> keys, Caller caller) {
        return byKey(query, keys, List.of(), caller);
    }

    /** The same, of the rows that fulfil all conditions. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    <T extends Node> Map<Long, T> byKey(PageQuery<T> query, Set<Long> keys, List<Condition> conditions, Caller caller);

    /** What the caller sees of such rows, for the statements that are no list, count or look-up. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    Condition visible(Visibility visibility, Caller caller);
}
