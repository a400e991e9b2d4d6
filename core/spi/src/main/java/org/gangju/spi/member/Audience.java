package org.gangju.spi.member;

import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.organization.OrganizationLevel;

/**
 * A group of members by a rule over the core graph: those who fulfil every part. A part that is empty asks nothing.
 *
 * @param organizationTypes what the organization of the primary membership is
 * @param levels where that organization works
 * @param statuses how far the member's own admission has come
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Audience(Set<String> organizationTypes, Set<OrganizationLevel> levels, Set<MemberStatus> statuses) {

    /** Every member. */
    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of(), Set.of());

    public Audience {
        organizationTypes = Set.copyOf(organizationTypes);
        levels = Set.copyOf(levels);
        statuses = Set.copyOf(statuses);
    }
}
