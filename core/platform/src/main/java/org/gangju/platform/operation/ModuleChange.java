package org.gangju.platform.operation;

import java.util.HashSet;
import java.util.Set;

/** The modules of a schema before and after a decision. */
record ModuleChange(Set<String> before, Set<String> after) {

    /** What is gone afterwards. */
    Set<String> lost() {
        Set<String> lost = new HashSet<>(before);
        lost.removeAll(after);
        return lost;
    }
}
