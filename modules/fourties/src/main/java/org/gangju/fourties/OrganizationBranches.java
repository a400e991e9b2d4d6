package org.gangju.fourties;

import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * What an organization has proposed, itself or with those below it. It is the place of today that counts, whichever day the
 * organization was read as of.
 *
 * @param path the organization's place of today
 * @param subtree whether those below count
 */
record OrganizationBranches(TreePath path, boolean subtree) {

    Condition condition() {
        return subtree
                ? Condition.within(FunctionalBranchRows.PATH, path)
                : Condition.of(FunctionalBranchRows.PATH + " = ?", path.value());
    }
}
