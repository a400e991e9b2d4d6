package org.gangju.spi.caller;

import java.util.Locale;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request. It is resolved once, before the request is executed, and handed to resolvers as an argument.
 *
 * @param id the credential's stable name, such as a machine client's id
 * @param tier the credential tier that limits are configured by
 * @param permissions the names of all that this request may do
 * @param scope what the caller may see and change
 * @param acting the place of the organization that the caller acts for; null only while there is none at all
 * @param locale Chinese or English, for messages
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Caller(
        String id,
        String tier,
        Set<String> permissions,
        Scope scope,
        @Nullable TreePath acting,
        Locale locale) {

    public Caller {
        permissions = Set.copyOf(permissions);
    }

    /** Whether the caller holds the permission of this name. */
    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
