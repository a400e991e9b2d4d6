package org.gangju.spi.organization;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.page.Condition;

/**
 * Where organizations were in the tree on a day, as SQL for a module's own statements. A module's own column of a path
 * holds the place of today. Provided by the core graph; safe for any thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface OrganizationPlaces {

    /**
     * An expression for the path on that day; null where there was no such organization yet.
     *
     * @param keyColumn the column that holds the organization's key
     */
    String on(String keyColumn, LocalDate day);

    /**
     * The places of all organizations on that day, for {@code FROM}: {@code organization_id} and {@code path}. To join them
     * lets the database begin with those of a subtree, which a condition on {@link #on} does not.
     *
     * @return a subquery in parentheses, which still takes an alias; the day stands in its text
     */
    String table(LocalDate day);

    /**
     * The column holds a path of that day at or below one organization; none do where there was no such organization yet.
     *
     * @param pathColumn the column that holds the path of some organization on that day
     */
    Condition below(String pathColumn, long organizationKey, LocalDate day);

    /**
     * The column holds a path of that day of an organization that lies within these parts of the tree by now: today's
     * place decides what a caller sees of the past.
     *
     * @param pathColumn the column that holds the path of some organization on that day
     */
    Condition byNowWithin(String pathColumn, Subtrees parts, LocalDate day);

    /**
     * The column holds the key of an organization whose name or short name starts with this text today.
     *
     * @param keyColumn the column that holds the organization's key
     */
    Condition named(String keyColumn, String prefix);
}
