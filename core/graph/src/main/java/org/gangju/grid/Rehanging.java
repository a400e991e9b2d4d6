package org.gangju.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * Grids that hang elsewhere from now on, each with all that is inside it. Their former parents lie equally deep, and so do
 * the new ones.
 */
final class Rehanging {

    private final List<Grid> formerParents;
    private final Map<Grid, List<Grid>> byParent = new LinkedHashMap<>();

    /** What hung inside these grids. */
    Rehanging(List<Grid> formerParents) {
        this.formerParents = formerParents;
    }

    /** Hangs children inside a new parent. */
    Rehanging into(Grid parent, Collection<Grid> children) {
        if (!children.isEmpty()) {
            byParent.computeIfAbsent(parent, none -> new ArrayList<>()).addAll(children);
        }
        return this;
    }

    boolean isEmpty() {
        return byParent.isEmpty();
    }

    /** Those whose cells lie in no community of their own. */
    Rehanging withoutCommunities() {
        Rehanging loose = new Rehanging(formerParents);
        byParent.forEach((parent, children) -> loose.into(
                parent,
                children.stream()
                        .filter(child -> child.level().compareTo(GridLevel.COMMUNITY) > 0)
                        .toList()));
        return loose;
    }

    /** The children's keys, by the key of their new parent. */
    Map<Long, List<Long>> keys() {
        Map<Long, List<Long>> keys = new LinkedHashMap<>();
        byParent.forEach((parent, children) -> keys.put(
                parent.path().id(),
                children.stream().map(child -> child.path().id()).toList()));
        return keys;
    }

    /** The subtrees as they hung before, as a condition on their paths. */
    Condition before(String column) {
        return subtrees(
                column, formerParents, children().stream().map(Grid::path).toList());
    }

    /** The subtrees as they hang now. */
    Condition after(String column) {
        List<TreePath> paths = new ArrayList<>();
        byParent.forEach((parent, children) -> children.forEach(
                child -> paths.add(parent.path().child(child.path().id()))));
        return subtrees(column, byParent.keySet(), paths);
    }

    /** How many characters of a path are in front of the segment of a child. */
    int cut() {
        return formerParents.getFirst().path().value().length();
    }

    /** The new parents' paths by the former paths of the children. */
    Map<TreePath, List<TreePath>> paths() {
        Map<TreePath, List<TreePath>> paths = new HashMap<>();
        byParent.forEach((parent, children) ->
                paths.put(parent.path(), children.stream().map(Grid::path).toList()));
        return paths;
    }

    private List<Grid> children() {
        return byParent.values().stream().flatMap(List::stream).toList();
    }

    /** One range of the index for each parent, and of it only what is below the children. */
    private static Condition subtrees(String column, Collection<Grid> parents, List<TreePath> children) {
        if (children.isEmpty()) {
            return Condition.any(List.of());
        }
        Condition ranges = Condition.any(parents.stream()
                .map(parent -> Condition.within(column, parent.path()))
                .toList());
        int length = children.getFirst().value().length();
        Condition chosen = Condition.in(
                "SUBSTRING(%s, 1, %d)".formatted(column, length),
                children.stream().map(TreePath::value).toList());
        return Condition.all(List.of(ranges, chosen));
    }
}
