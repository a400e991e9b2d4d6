package org.gangju.spi.tree;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A column that holds the place of the organization that its row belongs to, copied so that lists of a subtree read one
 * range of an index. A module declares its own; when an organization moves, the core rewrites all of them in the same
 * transaction.
 *
 * @param table the table, in lower case
 * @param column the column, in lower case
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlaceColumn(String table, String column) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public PlaceColumn {
        if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException(table + "." + column);
        }
    }
}
