package org.gangju.spi.page;

import org.apiguardian.api.API;

/**
 * A column that a list is ordered by, ascending. The last one of a list is unique.
 *
 * @param column the column as the query's alias names it, never null in the database
 * @param number whether it holds whole numbers; text otherwise
 */
@API(status = API.Status.STABLE, since = "0.1")
public record SortKey(String column, boolean number) {

    public static SortKey text(String column) {
        return new SortKey(column, false);
    }

    public static SortKey number(String column) {
        return new SortKey(column, true);
    }

    /** The value of a cursor's key as the database compares it. */
    public Object value(String key) {
        return number ? (Object) Long.valueOf(key) : key;
    }
}
