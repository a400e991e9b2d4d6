package org.gangju.fourties;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeLoader;
import org.springframework.stereotype.Component;

/** Finds what is not as it should be with branches; it tells of who belongs to them, so only where they are looked after. */
@Component
class BranchWarnings {

    private final FunctionalMembers members;
    private final FunctionalBranchLeaders leaders;
    private final NodeLoader<GridView> grids;

    BranchWarnings(FunctionalMembers members, FunctionalBranchLeaders leaders, NodeLoader<GridView> grids) {
        this.members = members;
        this.leaders = leaders;
        this.grids = grids;
    }

    /** The warnings of many branches in at most four statements; those without any are left out. */
    Map<FunctionalBranchView, List<FunctionalBranchWarning>> of(Set<FunctionalBranchView> branches, Caller caller) {
        Subtrees within = caller.scope(FourtiesPermissions.READ.name()).organizations();
        Set<FunctionalBranchView> told = branches.stream()
                .filter(branch -> within.contains(branch.place()))
                .collect(toSet());
        Set<Long> strange = mainlyStrange(keys(told, branch -> branch.kind() == FunctionalBranchKind.LOCALITY));
        Set<Long> leaderless = leaderless(keys(told, branch -> branch.status() == FunctionalBranchStatus.ACTIVE));
        Set<Long> inForce = inForce(told, caller);
        return told.stream()
                .collect(toMap(
                        branch -> branch,
                        branch -> warnings(
                                strange.contains(branch.key()),
                                hasLostItsGrid(branch, inForce),
                                leaderless.contains(branch.key()))));
    }

    private static List<FunctionalBranchWarning> warnings(boolean strange, boolean withoutGrid, boolean leaderless) {
        List<FunctionalBranchWarning> warnings = new ArrayList<>();
        if (strange) {
            warnings.add(FunctionalBranchWarning.LOCALITY_NOT_MAINLY_LOCAL);
        }
        if (withoutGrid) {
            warnings.add(FunctionalBranchWarning.GRID_NOT_IN_FORCE);
        }
        if (leaderless) {
            warnings.add(FunctionalBranchWarning.WITHOUT_LEADER);
        }
        return warnings;
    }

    private Set<Long> mainlyStrange(Set<Long> localities) {
        if (localities.isEmpty()) {
            return Set.of();
        }
        Map<Long, Integer> local = members.local(localities);
        return members.counts(localities).entrySet().stream()
                .filter(all -> 2 * local.getOrDefault(all.getKey(), 0) < all.getValue())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private Set<Long> leaderless(Set<Long> active) {
        if (active.isEmpty()) {
            return Set.of();
        }
        Set<Long> leaderless = new HashSet<>(active);
        leaderless.removeAll(leaders.led(active));
        return leaderless;
    }

    /** A dissolved or rejected branch needs none. */
    private static boolean hasLostItsGrid(FunctionalBranchView branch, Set<Long> inForce) {
        Long grid = branch.gridKey();
        return grid != null && branch.status().isAlive() && !inForce.contains(grid);
    }

    private Set<Long> inForce(Set<FunctionalBranchView> branches, Caller caller) {
        Set<Long> keys = branches.stream()
                .flatMap(branch -> Stream.ofNullable(branch.gridKey()))
                .filter(Objects::nonNull)
                .collect(toSet());
        return keys.isEmpty()
                ? Set.of()
                : grids.load(keys, reader(caller)).values().stream()
                        .filter(grid -> grid.status() == GridStatus.ACTIVE)
                        .map(GridView::key)
                        .collect(toSet());
    }

    /** The name of a branch's grid is for who sees grids; that it is given up is for whoever looks after the branch. */
    private Caller reader(Caller caller) {
        return Caller.of(
                caller.id(), caller.tier(), Set.of(grids.permission()), Scope.WHOLE, caller.acting(), caller.locale());
    }

    private static Set<Long> keys(Set<FunctionalBranchView> branches, Predicate<FunctionalBranchView> wanted) {
        return branches.stream().filter(wanted).map(FunctionalBranchView::key).collect(toSet());
    }
}
