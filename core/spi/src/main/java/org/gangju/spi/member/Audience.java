package org.gangju.spi.member;

import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.organization.OrganizationLevel;

/**
 * A group of members by a rule over the core graph: those who fulfil every part. A part that is empty asks nothing.
 *
 * <p>The parts about an organization mean the one of the primary membership. With offices they mean the one <b>where the
 * office is held</b>, wherever the primary membership is: the secretary of a village's branch who belongs to a bureau of the
 * district is a secretary in the village.
 *
 * @param organizationTypes what the organization is
 * @param levels where the organization works
 * @param statuses how far the member's own admission has come
 * @param offices which offices of the organization the member holds: at least one of these
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Audience(
        Set<String> organizationTypes, Set<OrganizationLevel> levels, Set<MemberStatus> statuses, Set<String> offices) {

    /** Every member. */
    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of(), Set.of(), Set.of());

    public Audience {
        organizationTypes = Set.copyOf(organizationTypes);
        levels = Set.copyOf(levels);
        statuses = Set.copyOf(statuses);
        offices = Set.copyOf(offices);
    }

    /**
     * Whether everybody who belongs to the other one belongs to this one too, by the same membership or office. It can be
     * so without this saying yes.
     */
    public boolean includes(Audience other) {
        return asksNoMore(organizationTypes, other.organizationTypes)
                && asksNoMore(levels, other.levels)
                && asksNoMore(statuses, other.statuses)
                && offices.isEmpty() == other.offices.isEmpty()
                && asksNoMore(offices, other.offices);
    }

    private static <T> boolean asksNoMore(Set<T> wanted, Set<T> others) {
        return wanted.isEmpty() || (!others.isEmpty() && wanted.containsAll(others));
    }
}
