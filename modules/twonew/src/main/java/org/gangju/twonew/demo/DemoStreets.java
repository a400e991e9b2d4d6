package org.gangju.twonew.demo;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Target;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the streets of the demo city where most of its synthetic members are. */
@Component
class DemoStreets {

    static final Caller EVERYWHERE = Caller.of(
            "demo",
            "internal",
            Set.of(
                    "member.read",
                    "member.write",
                    "organization.read",
                    "organization.write",
                    "grid.read",
                    "proposal.read",
                    "proposal.write",
                    "relation.read",
                    "matter.read",
                    "matter.write",
                    "twonew.read",
                    "twonew.write",
                    "twonew.approve"),
            Scope.WHOLE,
            null,
            Locale.CHINESE);

    private static final int STREET = 3;
    private static final int MOST_MEMBERS = 10_000;
    private static final int MEMBERS_OF_A_STREET = 100;

    private final Audiences audiences;
    private final NodeLoader<OrganizationView> organizations;

    DemoStreets(Audiences audiences, NodeLoader<OrganizationView> organizations) {
        this.audiences = audiences;
        this.organizations = organizations;
    }

    /** The {@code most} busiest of a city, the busiest first. */
    List<DemoStreet> of(TreePath city, LocalDate day, int most) {
        Map<TreePath, List<MemberView>> crowds = members(city, day).stream()
                .filter(member -> member.organizationPath().depth() >= STREET)
                .collect(groupingBy(DemoStreets::street));
        return crowds.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<TreePath, List<MemberView>> crowd) ->
                                -crowd.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(crowd -> street(crowd.getKey(), crowd.getValue()))
                .toList();
    }

    private DemoStreet street(TreePath path, List<MemberView> members) {
        List<MemberView> some = members.subList(0, Math.min(members.size(), MEMBERS_OF_A_STREET));
        OrganizationView street = Objects.requireNonNull(
                organizations.load(Set.of(path.id()), EVERYWHERE).get(path.id()));
        return new DemoStreet(street, some);
    }

    private static TreePath street(MemberView member) {
        return new TreePath(member.organizationPath().value().substring(0, STREET * TreePath.SEGMENT));
    }

    private List<MemberView> members(TreePath city, LocalDate day) {
        Map<TreePath, List<Target>> target = Map.of(city, List.of(Target.within(city, Audience.EVERYBODY)));
        List<MemberView> people = new ArrayList<>();
        @Nullable List<String> position = null;
        boolean more = true;
        while (more && people.size() < MOST_MEMBERS) {
            PageRequest request = new PageRequest(PageRequest.MAXIMUM, false, position, false, keys -> "");
            Connection<MemberView> page =
                    audiences.pages(target, day, request, EVERYWHERE).get(city);
            more = page != null && page.pageInfo().hasNextPage();
            if (page != null && !page.edges().isEmpty()) {
                people.addAll(page.nodes());
                position = page.edges().getLast().cursor().keys();
            }
        }
        return people;
    }
}
