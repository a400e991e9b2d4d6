package org.gangju.spi.caller;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * The core graph's answer to the question what an organization's callers may see. The kernel asks it when it resolves
 * a caller, outside any transaction, and keeps the answer for at most a second.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface Territory {

    /** The organization of this code and what lies below it, or nothing when there is none. */
    Optional<Place> of(String organizationCode);

    /** The organization of this id and what lies below it, or nothing when there is none. */
    Optional<Place> of(long organizationId);

    /** The places of all organizations without a superior, in the tree's order. */
    List<TreePath> roots();

    /** The places of the districts and counties in this subtree, its root included, in the tree's order; {@code most} at most. */
    List<TreePath> districts(TreePath subtree, int most);

    /** The first root by code, whom callers without an organization of their own act for. */
    Optional<Place> first();

    /**
     * An organization's place in both trees.
     *
     * @param organizationId its id
     * @param scope its subtree, and the grids of the nearest division at or above it
     */
    record Place(long organizationId, Scope scope) {

        /** The place of the organization itself. */
        public TreePath organization() {
            return scope.organizations().enclosing();
        }

        /** Whether this place lies within {@code outer}. */
        public boolean within(@Nullable Place outer) {
            return outer == null || outer.scope().organizations().contains(scope.organizations());
        }
    }
}
