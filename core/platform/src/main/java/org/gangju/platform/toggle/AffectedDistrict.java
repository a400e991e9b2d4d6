package org.gangju.platform.toggle;

import java.util.List;
import java.util.Set;
import org.gangju.spi.tree.TreePath;

/**
 * A district, or the organization itself that is decided for, that gets other modules.
 *
 * @param place its place in the tree
 */
record AffectedDistrict(TreePath place, Set<String> before, Set<String> after) {

    public List<String> enabledBefore() {
        return List.copyOf(before);
    }

    public List<String> enabledAfter() {
        return List.copyOf(after);
    }
}
