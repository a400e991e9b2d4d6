package org.gangju.platform.toggle;

import org.gangju.spi.tree.TreePath;

/** New decisions are followed; published on the following thread, once every new request goes by them. */
record DecisionsChanged(DecisionBook before, DecisionBook after) {

    /** What that means for one organization. */
    ModulesChanged at(TreePath organization) {
        return new ModulesChanged(after.epoch(), before.modules(organization), after.modules(organization));
    }
}
