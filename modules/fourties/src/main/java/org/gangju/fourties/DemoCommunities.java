package org.gangju.fourties;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Target;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The communities of the demo city with the most members, among its first 10,000 members of communities, of those who were
 * members of communities before the first branch.
 */
@Component
class DemoCommunities {

    private static final Caller EVERYWHERE = Caller.of(
            "demo", "internal", Set.of("member.read", "organization.read"), Scope.WHOLE, null, Locale.CHINESE);

    private static final Audience OF_COMMUNITIES =
            new Audience(Set.of(), Set.of(OrganizationLevel.COMMUNITY), Set.of(), Set.of());

    /** The codes of communities' divisions are so long. */
    private static final int CODE = 12;

    private static final int MOST_MEMBERS = 10_000;

    private final Audiences audiences;
    private final NodeLoader<OrganizationView> organizations;

    DemoCommunities(Audiences audiences, NodeLoader<OrganizationView> organizations) {
        this.audiences = audiences;
        this.organizations = organizations;
    }

    List<DemoCommunity> of(TreePath city, LocalDate day, int most) {
        Map<TreePath, List<MemberView>> places = new TreeMap<>();
        lasting(city, day)
                .forEach(member -> around(member.organizationPath())
                        .forEach(place -> places.computeIfAbsent(place, unknown -> new ArrayList<>())
                                .add(member)));
        Set<Long> keys = places.keySet().stream().map(TreePath::id).collect(toSet());
        return organizations.load(keys, EVERYWHERE).values().stream()
                .filter(DemoCommunities::isOfACommunity)
                .map(organization ->
                        new DemoCommunity(organization, places.getOrDefault(organization.path(), List.of())))
                .sorted(Comparator.comparingInt((DemoCommunity community) ->
                                -community.members().size())
                        .thenComparing(community -> community.organization().path()))
                .limit(most)
                .toList();
    }

    private static boolean isOfACommunity(OrganizationView organization) {
        String division = organization.divisionCode();
        return division != null && division.length() == CODE && FourtiesReach.proposes(organization);
    }

    /** An organization and what is above it; as many as there are members at most, and their superiors. */
    private static Stream<TreePath> around(TreePath organization) {
        return Stream.iterate(organization, place -> place.depth() > 0, TreePath::parent);
    }

    /** Nobody belonged to a branch and to no community. */
    private List<MemberView> lasting(TreePath city, LocalDate day) {
        Set<Long> then =
                members(city, DemoDays.first(day)).stream().map(MemberView::key).collect(toSet());
        return members(city, day).stream()
                .filter(member -> then.contains(member.key()))
                .toList();
    }

    private List<MemberView> members(TreePath city, LocalDate day) {
        Map<TreePath, List<Target>> target = Map.of(city, List.of(Target.within(city, OF_COMMUNITIES)));
        List<MemberView> members = new ArrayList<>();
        @Nullable List<String> position = null;
        boolean more = true;
        while (more && members.size() < MOST_MEMBERS) {
            PageRequest request = new PageRequest(PageRequest.MAXIMUM, false, position, false, keys -> "");
            Connection<MemberView> page =
                    audiences.pages(target, day, request, EVERYWHERE).get(city);
            more = page != null && page.pageInfo().hasNextPage();
            if (page != null && !page.edges().isEmpty()) {
                members.addAll(page.nodes());
                position = page.edges().getLast().cursor().keys();
            }
        }
        return members;
    }
}
