package org.gangju.spi.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;

/**
 * Who belongs to audiences on a day. Several targets mean the union of them, and a member counts once.
 *
 * <p>Memberships are taken as they were on that day; the tree, an organization's type and a member's status as they are
 * now. Provided by the core graph; safe for any thread, inside a transaction or not.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Audiences {

    /** How many targets one question may join: each becomes a part of the statement. */
    int MOST = 500;

    /**
     * Keeps the rows of a module whose column holds the key of a member who belongs to a target on that day; none when
     * there are no targets.
     *
     * @throws org.gangju.spi.error.CodedException LIMIT_EXCEEDED for more than {@link #MOST} targets
     */
    Condition among(String memberColumn, List<Target> targets, LocalDate day);

    /** How many members each of many unions has, in one statement; none is left out. */
    <K> Map<K, Integer> counts(Map<K, List<Target>> targets, LocalDate day);

    /** The same page of each of many unions, by organization in the tree's order, in one statement. */
    <K> Map<K, Connection<MemberView>> pages(Map<K, List<Target>> targets, LocalDate day, PageRequest page);
}
