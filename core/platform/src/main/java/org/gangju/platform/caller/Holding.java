package org.gangju.platform.caller;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do in one part of the tree.
 *
 * @param permissions the names of the permissions
 * @param organizationId the uppermost organization of the part; null for the whole tree
 */
public record Holding(Set<String> permissions, @Nullable Long organizationId) {

    public Holding {
        permissions = Set.copyOf(permissions);
    }
}
