package org.gangju.spi.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
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
     * Those who belong to one of several unions on that day by an organization within a subtree, for a statement of a
     * module's own; no rows when there are no unions.
     *
     * @param subtree an organization as it was on that day
     * @throws org.gangju.spi.error.CodedException LIMIT_EXCEEDED for more than {@link #MOST} targets
     */
    AudienceTable table(List<List<Target>> unions, TreePath subtree, LocalDate day);

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
