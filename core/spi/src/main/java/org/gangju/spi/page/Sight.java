package org.gangju.spi.page;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One way in which some rows of a query are seen: by all of these rules at once.
 *
 * @param restriction which rows of the query
 * @param key the column with the primary key of the object that a row hangs on, to which the rules apply then; null where they
 *     apply to the row itself
 * @param objects how those objects are read; null where the rules apply to the row itself
 * @param rules who sees it, one at least
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Sight(
        Condition restriction,
        @Nullable String key,
        @Nullable PageQuery<?> objects,
        List<Visibility> rules) {

    public Sight {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("Nobody says who sees " + restriction.sql());
        }
    }

    /** Rows that hang on objects are seen by whoever sees the object, and would see it by another permission too. */
    public static Sight through(Condition restriction, String key, PageQuery<?> objects, String permission) {
        Visibility own = objects.visibility();
        return new Sight(restriction, key, objects, List.of(own, own.askingFor(permission)));
    }

    /** Rows that are seen by all of these rules. */
    public static Sight by(Condition restriction, Visibility... rules) {
        return new Sight(restriction, null, null, List.of(rules));
    }
}
