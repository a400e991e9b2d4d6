package org.gangju.spi.organization;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * An organization to be established.
 *
 * @param code unique, 1 to 64 letters, digits, dots, dashes or underscores
 * @param name 1 to 200 characters
 * @param shortName 1 to 100 characters
 * @param type an {@link OrganizationType} or a kind that a module adds
 * @param parentId the global id of the superior; null for a root, which only a caller over the whole tree establishes
 * @param memberIds the global ids of the members who join by it: at most {@value #MOST_MEMBERS}
 */
@API(status = API.Status.STABLE, since = "0.1")
public record NewOrganization(
        String code,
        String name,
        String shortName,
        String type,
        @Nullable String parentId,
        List<String> memberIds) {

    /** How many members one establishment takes over. */
    public static final int MOST_MEMBERS = 100;

    public NewOrganization {
        memberIds = List.copyOf(memberIds);
    }

    /** One that nobody joins by its establishment. */
    public NewOrganization(String code, String name, String shortName, String type, @Nullable String parentId) {
        this(code, name, shortName, type, parentId, List.of());
    }
}
