package org.gangju.platform.page;

import static org.gangju.platform.page.Statement.BRANCH;
import static org.gangju.platform.page.Statement.KEY;
import static org.gangju.platform.page.Statement.TOTAL;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Node;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.Row;
import org.gangju.spi.page.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Pages by keyset, on whatever connection the pool hands out. */
@Component
class KeysetPages implements Pages {

    /** Parents of one statement: enough for any page, and far below what drivers allow in parameters. */
    static final int BRANCHES = 500;

    private final JdbcOperations database;
    private final VisibleRows visible;

    KeysetPages(JdbcOperations database, VisibleRows visible) {
        this.database = database;
        this.visible = visible;
    }

    @Override
    public <T> Connection<T> page(PageQuery<T> query, List<Condition> conditions, PageRequest request, Caller caller) {
        return part(query, List.of(both(conditions, query, caller)), request).getFirst();
    }

    @Override
    public <K, T> Map<K, Connection<T>> pages(
            PageQuery<T> query, Map<K, List<Condition>> conditions, PageRequest request, Caller caller) {
        return inParts(both(conditions, query, caller), parents -> part(query, parents, request));
    }

    @Override
    public <K> Map<K, Integer> counts(PageQuery<?> query, Map<K, List<Condition>> conditions, Caller caller) {
        return inParts(
                both(conditions, query, caller),
                parents -> Arrays.stream(totals(query, parents)).boxed().toList());
    }

    @Override
    public <T extends Node> Map<Long, T> byKey(
            PageQuery<T> query, Set<Long> keys, List<Condition> conditions, Caller caller) {
        Map<Long, T> found = HashMap.newHashMap(keys.size());
        if (keys.isEmpty()) {
            return found;
        }
        run(Statement.byKey(query, keys, Condition.all(both(conditions, query, caller))), row -> {
            T node = query.reader().read(row);
            found.put(node.key(), node);
        });
        return found;
    }

    @Override
    public Condition visible(Visibility visibility, Caller caller) {
        return visible.of(visibility, caller);
    }

    private List<Condition> both(List<Condition> conditions, PageQuery<?> query, Caller caller) {
        return with(always(query, caller), conditions);
    }

    private <K> Map<K, List<Condition>> both(Map<K, List<Condition>> conditions, PageQuery<?> query, Caller caller) {
        List<Condition> always = always(query, caller);
        Map<K, List<Condition>> both = LinkedHashMap.newLinkedHashMap(conditions.size());
        conditions.forEach((parent, own) -> both.put(parent, with(always, own)));
        return both;
    }

    /** What every use of the query has to fulfil, whatever is asked for. */
    private List<Condition> always(PageQuery<?> query, Caller caller) {
        return with(List.of(visible(query.visibility(), caller)), query.standing());
    }

    private static List<Condition> with(List<Condition> always, List<Condition> conditions) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(always);
        return all;
    }

    private static <K, V> Map<K, V> inParts(
            Map<K, List<Condition>> conditions, Function<List<List<Condition>>, List<V>> load) {
        List<Map.Entry<K, List<Condition>>> parents = List.copyOf(conditions.entrySet());
        Map<K, V> loaded = LinkedHashMap.newLinkedHashMap(parents.size());
        for (int from = 0; from < parents.size(); from += BRANCHES) {
            var some = parents.subList(from, Math.min(parents.size(), from + BRANCHES));
            List<V> found = load.apply(some.stream().map(Map.Entry::getValue).toList());
            IntStream.range(0, some.size())
                    .forEach(index -> loaded.put(some.get(index).getKey(), found.get(index)));
        }
        return loaded;
    }

    private <T> List<Connection<T>> part(PageQuery<T> query, List<List<Condition>> parents, PageRequest request) {
        List<List<Row<T>>> rows = rows(query, parents, request);
        int @Nullable [] totals = request.counted() ? totals(query, parents) : null;
        return IntStream.range(0, parents.size())
                .mapToObj(branch -> Connection.of(request, rows.get(branch), totals == null ? null : totals[branch]))
                .toList();
    }

    private <T> List<List<Row<T>>> rows(PageQuery<T> query, List<List<Condition>> parents, PageRequest request) {
        List<List<Row<T>>> rows = new ArrayList<>();
        parents.forEach(parent -> rows.add(new ArrayList<>()));
        run(
                Statement.rows(query, parents, request),
                row -> rows.get(row.getInt(BRANCH))
                        .add(new Row<>(
                                query.reader().read(row),
                                keys(row, query.order().size()))));
        return rows;
    }

    private int[] totals(PageQuery<?> query, List<List<Condition>> parents) {
        int[] totals = new int[parents.size()];
        run(Statement.counts(query, parents), row -> totals[row.getInt(BRANCH)] = row.getInt(TOTAL));
        return totals;
    }

    private void run(Statement statement, RowCallbackHandler handler) {
        database.query(statement.sql(), handler, statement.parameters().toArray());
    }

    private static List<String> keys(ResultSet row, int count) throws SQLException {
        List<String> keys = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            keys.add(row.getString(KEY + index));
        }
        return keys;
    }
}
