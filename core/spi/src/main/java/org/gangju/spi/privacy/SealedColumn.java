package org.gangju.spi.privacy;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A column of sealed texts, or null. A module declares its own, so that they are sealed anew when the keys rotate: a
 * column that is not declared becomes unreadable once the former keys are forgotten.
 *
 * @param table the table, in lower case
 * @param column the column, in lower case
 * @param key the column of the table's primary key, a number or a text
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SealedColumn(String table, String column, String key) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public SealedColumn {
        if (!NAME.matcher(table).matches()
                || !NAME.matcher(column).matches()
                || !NAME.matcher(key).matches()) {
            throw new IllegalArgumentException(table + "." + column + " by " + key);
        }
    }

    /** What it is called in outputs and by {@link Sealed}: {@code member_contact.phone}. */
    public String name() {
        return table + "." + column;
    }

    /** The place of the row with this primary key, such as {@code member_contact.phone:12}. */
    public String place(Object rowKey) {
        return name() + ":" + rowKey;
    }
}
