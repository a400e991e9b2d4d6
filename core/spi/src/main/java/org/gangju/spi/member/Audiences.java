package org.gangju.spi.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.tree.TreePath;

/**
 * Who belongs to audiences on a day. Several targets mean the union of them, and a member counts once.
 *
 * <p>Everything is taken as it was on that day: memberships, offices, the tree, the types of organizations and how far a
 * member's admission had come. Only the divisions that organizations stand for have no past. Provided by the core graph;
 * safe for any thread, inside a transaction or not.
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

    /**
     * How many people are asked for an amount on that day by an organization within a subtree, and how many of them have
     * reached it, in one statement. Of who is asked for several amounts the largest counts. Somebody who belongs below two
     * of the organizations directly below, by the membership and an office, counts below either and once in the total.
     *
     * @param reached a query for {@code member_id} and {@code amount}, neither grouped nor distinct: what its rows of one
     *     member add up to is what the member has reached
     * @param subtree an organization as it was on that day
     * @throws org.gangju.spi.error.CodedException LIMIT_EXCEEDED for more than {@link #MOST} targets
     */
    IndicatorTable figures(List<Asked> asked, Condition reached, TreePath subtree, LocalDate day);

    /**
     * The people behind these figures, each once: for the first organization in the tree's order that makes them count, and
     * by what is asked of them anywhere in the subtree.
     *
     * @throws org.gangju.spi.error.CodedException LIMIT_EXCEEDED for more than {@link #MOST} targets
     */
    IndicatorCount people(List<Asked> asked, Condition reached, TreePath subtree, LocalDate day);

    /** How many members each of many unions has, whoever asks, in one statement; none is left out. For figures. */
    <K> Map<K, Integer> counts(Map<K, List<Target>> targets, LocalDate day);

    /** How many of them the caller sees. */
    <K> Map<K, Integer> counts(Map<K, List<Target>> targets, LocalDate day, Caller caller);

    /**
     * The same page of the members of each of many unions whom the caller sees, by organization in the tree's order, in one statement; the members as they were
     * on that day.
     */
    <K> Map<K, Connection<MemberView>> pages(
            Map<K, List<Target>> targets, LocalDate day, PageRequest page, Caller caller);
}
