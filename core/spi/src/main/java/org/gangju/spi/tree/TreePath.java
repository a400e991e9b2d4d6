package org.gangju.spi.tree;

import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * The ids from a tree's root down to one node, each written with the same number of characters.
 *
 * <p>Because segments have a fixed width and an alphabet that every collation sorts alike, paths sort in depth-first
 * order, a subtree is one range of them, and a page of any subtree is one range scan of an index.
 *
 * @param value the written path; empty for the place above all roots
 */
@API(status = API.Status.STABLE, since = "0.1")
public record TreePath(String value) implements Comparable<TreePath> {

    /** Characters of one segment, enough for 34 billion ids. */
    public static final int SEGMENT = 7;

    /** How many levels a tree may have. */
    public static final int MAXIMUM_DEPTH = 20;

    private static final int RADIX = 32;
    private static final TreePath ABOVE_ALL = new TreePath("");
    private static final TreePath NOWHERE = new TreePath("~");

    /** The place above all roots: it contains every node. */
    public static TreePath aboveAll() {
        return ABOVE_ALL;
    }

    /** A place that contains no node. */
    public static TreePath nowhere() {
        return NOWHERE;
    }

    /** Whether this is the place above all roots. */
    public boolean isAboveAll() {
        return value.isEmpty();
    }

    /** The path of the node {@code id} directly below this one. */
    public TreePath child(long id) {
        String digits = Long.toString(id, RADIX);
        return new TreePath(value + "0".repeat(SEGMENT - digits.length()) + digits);
    }

    /** The node above this one; the place above all for a root. */
    public TreePath parent() {
        return new TreePath(value.substring(0, value.length() - SEGMENT));
    }

    /** Whether {@code other} is this node or lies below it. */
    public boolean contains(TreePath other) {
        return other.value.startsWith(value);
    }

    /** The number of nodes from the root to this one; a root has 1. */
    public int depth() {
        return value.length() / SEGMENT;
    }

    /** The id of this node itself. */
    public long id() {
        return idAt(depth() - 1);
    }

    /** The ids from the root to this node. */
    public List<Long> ids() {
        return IntStream.range(0, depth()).mapToObj(this::idAt).toList();
    }

    /** The first text that sorts behind every path of this subtree, whatever the collation. */
    public String end() {
        return value + "z";
    }

    @Override
    public int compareTo(TreePath other) {
        return value.compareTo(other.value);
    }

    private long idAt(int index) {
        return Long.parseLong(value, index * SEGMENT, (index + 1) * SEGMENT, RADIX);
    }
}
