package org.gangju.spi.caller;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;

/**
 * Parts of one tree, each a node with all that lies below it.
 *
 * @param roots their uppermost nodes in the tree's order, none of them below another
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Subtrees(List<TreePath> roots) {

    /** No part at all. */
    public static final Subtrees NONE = new Subtrees(List.of());

    /** The whole tree. */
    public static final Subtrees WHOLE = of(TreePath.aboveAll());

    public Subtrees {
        roots = List.copyOf(roots);
    }

    /** The part below one node, with the node itself. */
    public static Subtrees of(TreePath root) {
        return new Subtrees(List.of(root));
    }

    /** All of these parts together; those that lie within another are left out. */
    public static Subtrees of(Collection<TreePath> parts) {
        List<TreePath> roots = new ArrayList<>();
        for (TreePath part : new TreeSet<>(parts)) {
            if (roots.isEmpty() || !roots.getLast().contains(part)) {
                roots.add(part);
            }
        }
        return new Subtrees(roots);
    }

    /** Whether there is no node in them. */
    public boolean none() {
        return roots.isEmpty();
    }

    /** Whether they are the whole tree. */
    public boolean whole() {
        return roots.size() == 1 && roots.getFirst().isAboveAll();
    }

    /** Whether a node lies in them. */
    public boolean contains(TreePath node) {
        return roots.stream().anyMatch(root -> root.contains(node));
    }

    /** The lowest place that has all of them in it or below it. */
    public TreePath enclosing() {
        return roots.stream().reduce(Subtrees::above).orElseGet(TreePath::nowhere);
    }

    private static TreePath above(TreePath one, TreePath other) {
        TreePath place = one;
        while (!place.contains(other)) {
            place = place.parent();
        }
        return place;
    }

    /** Whether all that lies in the others lies in these. */
    public boolean contains(Subtrees others) {
        return others.roots.stream().allMatch(this::contains);
    }
}
