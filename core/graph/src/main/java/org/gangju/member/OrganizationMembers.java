package org.gangju.member;

import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * The members of an organization, of its own or with those below it.
 *
 * @param key the organization
 * @param path where the organization was on the day that it was read as of
 * @param readAsOf that day; null for the present
 * @param subtree whether those below count
 */
record OrganizationMembers(
        long key, TreePath path, @Nullable LocalDate readAsOf, boolean subtree) {

    /** On another day than it was read as of, the organization may have hung elsewhere. */
    Condition condition(@Nullable LocalDate asOf, OrganizationPlaces places) {
        if (!subtree) {
            return asOf == null ? MemberConditions.exactly(path) : Condition.of("m.organization_id = ?", key);
        }
        return asOf == null || asOf.equals(readAsOf)
                ? MemberConditions.subtree(path)
                : places.below("m.organization_path", key, asOf);
    }
}
