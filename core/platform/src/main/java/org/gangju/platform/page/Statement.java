package org.gangju.platform.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;

/**
 * One statement: for many parents, each a branch of it, or for many keys.
 *
 * @param sql portable SQL
 * @param parameters what fills its question marks
 */
record Statement(String sql, List<Object> parameters) {

    /** The column that tells which parent a row belongs to. */
    static final String BRANCH = "page_branch";

    /** The column of the first sort key; the others count on. */
    static final String KEY = "page_key_";

    /** The column of a parent's count. */
    static final String TOTAL = "page_total";

    private static final String BOTH = " UNION ALL ";

    /** The rows of a page of every parent: ids from the indexes first, then only their rows. */
    static Statement rows(PageQuery<?> query, List<List<Condition>> parents, PageRequest request) {
        Keyset keyset = Keyset.of(query.order(), request);
        List<Condition> branches = parents.stream()
                .map(conditions -> picked(conditions, keyset, request))
                .toList();
        String ids = IntStream.range(0, branches.size())
                .mapToObj(branch -> "(SELECT " + branch + " AS branch, " + query.id() + " AS id FROM " + query.table()
                        + " WHERE " + branches.get(branch).sql() + " ORDER BY " + keyset.ordering() + " LIMIT "
                        + (request.size() + 1) + ")")
                .collect(Collectors.joining(BOTH));
        String sql = "SELECT " + query.columns() + ", page_ids.branch AS " + BRANCH + keys(query) + " FROM (" + ids
                + ") page_ids JOIN " + query.table() + " ON " + query.id() + " = page_ids.id ORDER BY page_ids.branch, "
                + keyset.ordering();
        return new Statement(sql, parameters(branches));
    }

    /** How many rows every parent has. */
    static Statement counts(PageQuery<?> query, List<List<Condition>> parents) {
        List<Condition> branches = parents.stream().map(Condition::all).toList();
        String sql = IntStream.range(0, branches.size())
                .mapToObj(branch -> "SELECT " + branch + " AS " + BRANCH + ", COUNT(*) AS " + TOTAL + " FROM "
                        + query.table() + " WHERE " + branches.get(branch).sql())
                .collect(Collectors.joining(BOTH));
        return new Statement(sql, parameters(branches));
    }

    /** The rows of these primary keys that fulfil the condition. */
    static Statement byKey(PageQuery<?> query, Set<Long> keys, Condition condition) {
        Condition wanted = Condition.all(List.of(Condition.in(query.id(), List.copyOf(keys)), condition));
        String sql = "SELECT " + query.columns() + " FROM " + query.table() + " WHERE " + wanted.sql();
        return new Statement(sql, wanted.parameters());
    }

    private static Condition picked(List<Condition> conditions, Keyset keyset, PageRequest request) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(keyset.behind(request.position()));
        return Condition.all(all);
    }

    private static String keys(PageQuery<?> query) {
        return IntStream.range(0, query.order().size())
                .mapToObj(index -> ", " + query.order().get(index).column() + " AS " + KEY + index)
                .collect(Collectors.joining());
    }

    private static List<Object> parameters(List<Condition> branches) {
        return branches.stream().flatMap(branch -> branch.parameters().stream()).toList();
    }
}
