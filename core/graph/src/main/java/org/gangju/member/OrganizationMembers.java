package org.gangju.member;

import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * The members of an organization, of its own or with those below it.
 *
 * @param path the organization
 * @param subtree whether those below count
 */
record OrganizationMembers(TreePath path, boolean subtree) {

    Condition condition() {
        return subtree ? MemberConditions.subtree(path) : MemberConditions.exactly(path);
    }
}
