package org.gangju.spi.page;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Who sees the rows of a query. It is declared where the query is, and applied by {@link Pages} to every list, count and
 * look-up of it: a row is there for callers who hold the permission where the row belongs. A row that belongs where the
 * permission's module is off is there for nobody.
 *
 * @param permission the name of the permission; null for rows that everybody sees
 * @param tree the tree that the columns hold places of
 * @param places the columns with the paths of what a row belongs to, with the alias; seen from any of them
 * @param member the column with the key of the member that a row is about, who sees it without the permission reaching
 *     there; null for rows that are about nobody
 * @param throughMember whether the permission reaches a row also where the member belongs
 * @param openBelow the column, or expression, with the path of an organization to all of which and of what is below it a row
 *     is open: it is seen by whoever holds the permission anywhere there; null for rows that are not open in this way, and as a
 *     whole where no row is
 * @param account the column with the user name of the account that a row is about, whose holder sees it whatever they may
 *     do; null for rows that are about no account
 * @param sights the ways in which a row is seen, instead of all that is said before; null for rows with a rule of their own
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Visibility(
        @Nullable String permission,
        Tree tree,
        List<String> places,
        @Nullable String member,
        boolean throughMember,
        @Nullable String openBelow,
        @Nullable String account,
        @Nullable List<Sight> sights) {

    /** What a query's places are places of. */
    public enum Tree {
        ORGANIZATIONS,
        GRIDS
    }

    public Visibility {
        places = List.copyOf(places);
        sights = sights == null ? null : List.copyOf(sights);
    }

    private Visibility(
            @Nullable String permission,
            Tree tree,
            List<String> places,
            @Nullable String member,
            boolean throughMember,
            @Nullable String openBelow,
            @Nullable String account) {
        this(permission, tree, places, member, throughMember, openBelow, account, null);
    }

    /** Seen in any of these ways and in no other, by nobody where there is none; for what hangs on objects of many types. */
    public static Visibility inAnyWay(List<Sight> sights) {
        return new Visibility(null, Tree.ORGANIZATIONS, List.of(), null, false, null, null, sights);
    }

    /** The same rule as if it asked for another permission. */
    public Visibility askingFor(String other) {
        return new Visibility(other, tree, places, member, throughMember, openBelow, account, sights);
    }

    /** Seen where the permission reaches one of the organizations whose paths the columns hold. */
    public static Visibility organizations(String permission, String... pathColumns) {
        return new Visibility(permission, Tree.ORGANIZATIONS, List.of(pathColumns), null, false, null, null);
    }

    /** Seen where the permission reaches the grid whose path the column holds. */
    public static Visibility grids(String permission, String pathColumn) {
        return new Visibility(permission, Tree.GRIDS, List.of(pathColumn), null, false, null, null);
    }

    /** Seen by every signed-in caller; for what says nothing about an organization, a grid or a person. */
    public static Visibility everybody() {
        return new Visibility(null, Tree.ORGANIZATIONS, List.of(), null, false, null, null);
    }

    /** Seen by the member with this key besides. */
    public Visibility orBy(String memberColumn) {
        return new Visibility(permission, tree, places, memberColumn, false, openBelow, null);
    }

    /** Seen besides by the member with this key, and where the permission reaches the organization of that one. */
    public Visibility orThrough(String memberColumn) {
        return new Visibility(permission, tree, places, memberColumn, true, openBelow, null);
    }

    /** Seen besides by whoever holds the permission anywhere below the organization whose path the column holds. */
    public Visibility orFromBelow(String openPathColumn) {
        return new Visibility(permission, tree, places, member, throughMember, openPathColumn, account);
    }

    /** Seen besides by whoever signed in by the account of this name. */
    public Visibility orByAccount(String usernameColumn) {
        return new Visibility(permission, tree, places, member, throughMember, openBelow, usernameColumn);
    }
}
