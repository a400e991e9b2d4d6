package org.gangju.spi.page;

import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * What a list selects and how it is ordered; the conditions come with each use.
 *
 * <p>The ids of a page are picked first, from the indexes alone, and only their rows are read.
 *
 * @param columns the selected columns, with the alias
 * @param table the table and its alias, such as {@code member m}
 * @param id the column of the primary key, with the alias
 * @param visibility who sees its rows
 * @param order what the list is ordered by, the last key unique
 * @param reader reads a row of the selected columns
 * @param standing the conditions that every use of it has, whatever is asked for
 * @param <T> the read view
 */
@API(status = API.Status.STABLE, since = "0.1")
public record PageQuery<T>(
        String columns,
        String table,
        String id,
        Visibility visibility,
        List<SortKey> order,
        RowReader<T> reader,
        List<Condition> standing) {

    public PageQuery {
        order = List.copyOf(order);
        standing = List.copyOf(standing);
    }

    /** All rows of the table. */
    public PageQuery(
            String columns, String table, String id, Visibility visibility, List<SortKey> order, RowReader<T> reader) {
        this(columns, table, id, visibility, order, reader, List.of());
    }

    /** The same list in another order. */
    public PageQuery<T> orderedBy(SortKey... keys) {
        return new PageQuery<>(columns, table, id, visibility, List.of(keys), reader, standing);
    }

    /** The same list for others. */
    public PageQuery<T> seenBy(Visibility others) {
        return new PageQuery<>(columns, table, id, others, order, reader, standing);
    }

    /** The same list of only those rows that fulfil a condition too, in every page, count and look-up. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public PageQuery<T> only(Condition condition) {
        return new PageQuery<>(
                columns,
                table,
                id,
                visibility,
                order,
                reader,
                Stream.concat(standing.stream(), Stream.of(condition)).toList());
    }

    /** Of another table: whether the row whose primary key a column of it holds is one of this list, and fulfils a condition. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public Condition has(String keyColumn, Condition condition) {
        Condition wanted = Condition.all(
                Stream.concat(standing.stream(), Stream.of(condition)).toList());
        return new Condition(
                "EXISTS (SELECT 1 FROM " + table + " WHERE " + id + " = " + keyColumn + " AND (" + wanted.sql() + "))",
                wanted.parameters());
    }
}
