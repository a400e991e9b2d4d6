package org.gangju.platform.toggle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * The part of a subtree where a module is on, as the nested ranges of paths where the answer changes.
 *
 * @param root a place
 * @param on whether the module is on there
 * @param changes the nearest places below where that is otherwise
 */
record Region(TreePath root, boolean on, List<Region> changes) {

    /** @param most how many changes there may be; each becomes a range of one statement */
    static Region of(String module, Set<String> related, TreePath root, DecisionBook book, int most) {
        SortedSet<TreePath> decided = new TreeSet<>(book.decided(related, root));
        decided.remove(root);
        Region region = new Region(root, book.modules(root).contains(module), new ArrayList<>());
        int changes = 0;
        for (TreePath place : decided) {
            if (region.add(place, book.modules(place).contains(module)) && ++changes > most) {
                throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", "module-changes", most, "> " + most);
            }
        }
        return region;
    }

    /** Places come in the tree's order, so a place lies in the last change that contains it. */
    private boolean add(TreePath place, boolean state) {
        if (!changes.isEmpty() && changes.getLast().root().contains(place)) {
            return changes.getLast().add(place, state);
        }
        if (state == on) {
            return false;
        }
        return changes.add(new Region(place, state, new ArrayList<>()));
    }

    /** The roots of the parts where the module is off. */
    Stream<TreePath> absences() {
        Stream<TreePath> own = on ? Stream.empty() : Stream.of(root);
        return Stream.concat(own, changes.stream().flatMap(Region::absences));
    }

    /** Keeps to the rows whose place lies in this region and has the module on. */
    Condition condition(String column) {
        return on ? same(column) : otherwise(column);
    }

    /** Where the answer is the root's. */
    private Condition same(String column) {
        Condition within = Condition.within(column, root);
        return changes.isEmpty() ? within : Condition.all(List.of(within, Condition.not(otherwise(column))));
    }

    /** Where it is not. */
    private Condition otherwise(String column) {
        return Condition.any(changes.stream().map(change -> change.same(column)).toList());
    }
}
