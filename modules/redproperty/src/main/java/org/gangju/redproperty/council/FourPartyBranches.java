package org.gangju.redproperty.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.redproperty.Everywhere;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The branches that sit in councils: each hangs on the organization of the estate, and has no say in another one's. */
@Component
class FourPartyBranches {

    private final FourPartySeatTable seats;
    private final NodeLoader<OrganizationView> organizations;

    FourPartyBranches(FourPartySeatTable seats, NodeLoader<OrganizationView> organizations) {
        this.seats = seats;
        this.organizations = organizations;
    }

    /** Whether a branch may sit in the council of an estate that belongs to an organization. */
    static boolean belong(OrganizationView branch, TreePath organization) {
        return organization.contains(branch.path());
    }

    /**
     * The seats, by columns of the alias {@code s}, of branches that stay behind when councils go on for other estates; a branch
     * that hangs on the next organization by then sits on.
     *
     * @param estates for the estate of each council the one that it goes on for
     */
    Condition leftBehind(List<FourPartyCouncil> councils, Map<Long, GridView> estates, LocalDate day) {
        Map<Long, TreePath> next = councils.stream()
                .collect(Collectors.toMap(
                        FourPartyCouncil::id,
                        council -> Objects.requireNonNull(estates.get(council.gridId()))
                                .organizationPath()));
        List<FourPartySeatView> held = seats.open(
                Condition.all(List.of(
                        Condition.in("s.council_id", List.copyOf(next.keySet())),
                        Condition.of("s.seat = ?", FourPartySeatRole.ESTATE_BRANCH.name()))),
                day);
        Map<Long, OrganizationView> branches = organizations.load(branches(held), Everywhere.itself());
        return Condition.in(
                "s.id",
                held.stream()
                        .filter(seat -> !sitsOn(
                                branches.get(seat.organizationKey()),
                                Objects.requireNonNull(next.get(seat.councilKey()))))
                        .map(FourPartySeatView::key)
                        .toList());
    }

    private static boolean sitsOn(@Nullable OrganizationView branch, TreePath organization) {
        return branch != null && belong(branch, organization);
    }

    private static Set<Long> branches(List<FourPartySeatView> held) {
        return held.stream()
                .map(FourPartySeatView::organizationKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
