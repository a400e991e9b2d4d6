package org.gangju.training;

import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * What an organization holds, itself or with those below it.
 *
 * @param path the organization
 * @param subtree whether those below count
 */
record OrganizationTraining(TreePath path, boolean subtree) {

    Condition condition(String pathColumn) {
        return subtree ? Condition.within(pathColumn, path) : Condition.of(pathColumn + " = ?", path.value());
    }
}
