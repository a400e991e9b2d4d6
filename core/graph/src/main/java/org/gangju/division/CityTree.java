package org.gangju.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.node.Keys;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Adds the nodes that one city lacks in one tree. What is there is only asked for its place, wherever somebody has
 * moved it.
 */
final class CityTree<P, R> {

    private final NodeKind<P, R> kind;
    private final Keys keys;
    private final Map<String, TreePath> paths = new HashMap<>();

    CityTree(NodeKind<P, R> kind, Keys keys) {
        this.kind = kind;
        this.keys = keys;
    }

    /** Adds what is missing of at most 1,000 nodes, which come after the nodes above them. */
    ImportCount write(List<P> planned) {
        Set<String> present = kind.places(codes(planned)).keySet();
        List<P> missing = planned.stream()
                .filter(node -> !present.contains(kind.code(node)))
                .toList();
        if (!missing.isEmpty()) {
            holdParents(missing);
            kind.add(rows(missing));
        }
        return new ImportCount(missing.size(), present.size());
    }

    // A parent that this transaction did not add could be moved by somebody else between this look and its end.
    private void holdParents(List<P> missing) {
        Set<String> own = new HashSet<>(codes(missing));
        List<String> foreign = missing.stream()
                .map(kind::parentCode)
                .flatMap(Stream::ofNullable)
                .filter(code -> !own.contains(code) && !paths.containsKey(code))
                .distinct()
                .toList();
        if (!foreign.isEmpty()) {
            paths.putAll(kind.hold(foreign));
        }
    }

    private List<R> rows(List<P> missing) {
        List<R> rows = new ArrayList<>(missing.size());
        long key = keys.reserve(kind.keys(), missing.size());
        for (P node : missing) {
            TreePath parent = placeOf(kind.parentCode(node));
            if (parent.depth() == TreePath.MAXIMUM_DEPTH) {
                throw new TreeTooDeepException(kind.code(node));
            }
            TreePath own = parent.child(key++);
            paths.put(kind.code(node), own);
            rows.add(kind.row(node, parent, own));
        }
        return rows;
    }

    private TreePath placeOf(@Nullable String parentCode) {
        return parentCode == null ? TreePath.aboveAll() : Objects.requireNonNull(paths.get(parentCode), parentCode);
    }

    private List<String> codes(List<P> nodes) {
        return nodes.stream().map(kind::code).toList();
    }
}
