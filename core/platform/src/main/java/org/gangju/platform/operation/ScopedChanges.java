package org.gangju.platform.operation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.platform.toggle.VariantChange;
import org.gangju.spi.tree.TreePath;

/** What a decision changes for clients, by what they see: everything within their scope, and where that itself lies. */
final class ScopedChanges {

    private final List<VariantChange> changes;
    private final Map<TreePath, Set<ModuleChange>> known = new HashMap<>();

    ScopedChanges(List<VariantChange> changes) {
        this.changes = changes;
    }

    /** The different changes that a client of this scope can meet. */
    Set<ModuleChange> of(TreePath scope) {
        return known.computeIfAbsent(scope, this::found);
    }

    private Set<ModuleChange> found(TreePath scope) {
        Set<ModuleChange> found = new LinkedHashSet<>();
        Stream.concat(nearestAbove(scope), within(scope))
                .filter(change -> !change.before().equals(change.after()))
                .forEach(change -> found.add(new ModuleChange(change.before(), change.after())));
        return found;
    }

    private Stream<VariantChange> within(TreePath scope) {
        return changes.stream().filter(change -> scope.contains(change.organization()));
    }

    private Stream<VariantChange> nearestAbove(TreePath scope) {
        return changes.stream()
                .filter(change -> change.organization().contains(scope))
                .max(Comparator.comparingInt(change -> change.organization().depth()))
                .stream();
    }
}
