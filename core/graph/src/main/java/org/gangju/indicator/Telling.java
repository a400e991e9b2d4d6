package org.gangju.indicator;

import java.util.Set;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.tree.TreePath;

/**
 * What of an indicator of an organization is told to a caller.
 *
 * @param total whether the organization's own figures are
 * @param listed where the caller may list the people that are counted, so that nothing is kept back
 * @param small which figures are too small to be told elsewhere
 * @param keptBack the organizations directly below whose figures would give small ones away
 * @param below whether any other figure below is told
 */
record Telling(boolean total, Subtrees listed, SmallCounts small, Set<Long> keptBack, boolean below) {

    /** Nothing: there are no figures. */
    static final Telling NOTHING = new Telling(false, Subtrees.NONE, new SmallCounts(1), Set.of(), false);

    /** Everything: the caller may list the people, or there are none. */
    static Telling everything(SmallCounts small) {
        return new Telling(true, Subtrees.WHOLE, small, Set.of(), true);
    }

    /** Whether the figures of an organization directly below are told. */
    boolean part(long key, TreePath place, IndicatorFigures figures) {
        if (listed.contains(place)) {
            return true;
        }
        return below && !isPartlyListed(listed, place) && !small.isSmall(figures) && !keptBack.contains(key);
    }

    /** Whether the groups are told, which nobody could tell apart from those of other organizations. */
    boolean groups() {
        return listed.whole();
    }

    /** Where the caller may list some of the people, the figures of all would give the others away. */
    static boolean isPartlyListed(Subtrees listed, TreePath place) {
        return listed.roots().stream().anyMatch(place::contains) && !listed.contains(place);
    }
}
