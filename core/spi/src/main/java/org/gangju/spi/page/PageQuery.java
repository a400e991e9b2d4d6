package org.gangju.spi.page;

import java.util.List;
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
 * @param <T> the read view
 */
@API(status = API.Status.STABLE, since = "0.1")
public record PageQuery<T>(
        String columns, String table, String id, Visibility visibility, List<SortKey> order, RowReader<T> reader) {

    /** The same list in another order. */
    public PageQuery<T> orderedBy(SortKey... keys) {
        return new PageQuery<>(columns, table, id, visibility, List.of(keys), reader);
    }

    /** The same list for others. */
    public PageQuery<T> seenBy(Visibility others) {
        return new PageQuery<>(columns, table, id, others, order, reader);
    }
}
