package org.gangju.twonew.unit;

import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * The two-new organizations of an organization, as a loader's key.
 *
 * @param path the organization
 * @param subtree whether all below count, or those directly below alone
 */
record OrganizationUnits(TreePath path, boolean subtree) {

    /** The organization itself may be one: it is not its own. */
    Condition condition(String pathColumn) {
        Condition below = Condition.all(
                List.of(Condition.within(pathColumn, path), Condition.of(pathColumn + " <> ?", path.value())));
        return subtree
                ? below
                : Condition.all(List.of(
                        below,
                        Condition.of(
                                "LENGTH(" + pathColumn + ") = ?", path.value().length() + TreePath.SEGMENT)));
    }
}
