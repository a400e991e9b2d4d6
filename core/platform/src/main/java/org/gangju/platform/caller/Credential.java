package org.gangju.platform.caller;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can hold a token, as it stands now.
 *
 * @param id the stable name, unique over machines and people
 * @param tier the tier that limits are configured by
 * @param permissions the names of all that it may do
 * @param organizationId the organization that bounds what it sees; null for the whole tree
 */
public record Credential(
        String id,
        String tier,
        Set<String> permissions,
        @Nullable Long organizationId) {

    /** The tier of everybody who has no other. */
    public static final String STANDARD = "standard";

    /** The tier of the platform's own clients. */
    public static final String INTERNAL = "internal";

    public Credential {
        permissions = Set.copyOf(permissions);
    }

    /** The same with only those of its permissions that are among these; all of them without any. */
    Credential narrowed(@Nullable Collection<String> names) {
        if (names == null) {
            return this;
        }
        Set<String> kept = permissions.stream().filter(names::contains).collect(Collectors.toSet());
        return new Credential(id, tier, kept, organizationId);
    }
}
