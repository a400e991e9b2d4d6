package org.gangju.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridMerger;
import org.gangju.spi.grid.GridPart;
import org.gangju.spi.grid.GridReplacements;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides by which grids others are replaced, and draws the new ones. Everything is held from above. */
@Service
@Transactional
class GridLife implements GridReplacements {

    private static final int LONGEST_NAME = 200;
    private static final String SUCCESSORS = "successorIds";

    private final Grids grids;
    private final GridFinder finder;
    private final GridPlaces places;
    private final GridHandover handover;
    private final Keys keys;
    private final Clock clock;

    GridLife(Grids grids, GridFinder finder, GridPlaces places, GridHandover handover, Keys keys, Clock clock) {
        this.grids = grids;
        this.finder = finder;
        this.places = places;
        this.handover = handover;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public GridView split(String id, List<GridPart> asked, @Nullable Integer expectedVersion, Caller caller) {
        GridParts parts = GridParts.of(asked);
        holdParent(id, "id", caller);
        Grid grid = finder.toChange(id, expectedVersion, caller);
        grid.requireReplaceable("id");
        grid.requireNoDivision("id");
        requireFree(grid.schemeId(), parts.codes(), "parts.%d.code");
        Map<Integer, List<Grid>> shares = parts.shares(children(List.of(grid), "id"));
        List<Grid> successors = drawn(grid, parts.parts());
        Rehanging moves = new Rehanging(List.of(grid));
        shares.forEach((index, share) -> moves.into(successors.get(index), share));
        Grid heir = successors.get(parts.keeper());
        handover.complete(
                new Replacement(List.of(grid), successors, heir, moves, SuccessionKind.SPLIT), LocalDate.now(clock));
        return grid.view();
    }

    @Override
    public GridView merge(GridMerger merger, Caller caller) {
        requireCount(merger.ids());
        GridPart wanted = new GridPart(
                InputText.code(merger.code(), "code"),
                InputText.name(merger.name(), "name", LONGEST_NAME),
                merger.households(),
                List.of(),
                true);
        if (wanted.households() != null && wanted.households() < 0) {
            throw new RuleViolation(GridRule.GRID_HOUSEHOLDS_NEGATIVE, "households");
        }
        holdParent(merger.ids().getFirst(), "ids", caller);
        List<Grid> merged = finder.toChange(merger.ids(), "ids", caller);
        merged.forEach(grid -> requireMergeable(grid, merged.getFirst()));
        requireFree(merged.getFirst().schemeId(), List.of(wanted.code()), "code");
        List<Grid> children = children(merged, "ids");
        List<Grid> successors = drawn(merged.getFirst(), List.of(wanted));
        Rehanging moves = new Rehanging(merged).into(successors.getFirst(), children);
        handover.complete(
                new Replacement(merged, successors, successors.getFirst(), moves, SuccessionKind.MERGE),
                LocalDate.now(clock));
        return successors.getFirst().view();
    }

    @Override
    public GridView retire(String id, List<String> successorIds, @Nullable Integer expectedVersion, Caller caller) {
        List<Grid> held = held(id, successorIds, caller);
        Grid grid = held.getFirst();
        ExpectedVersion.require(expectedVersion, grid.version());
        grid.requireNotRetired(GridRule.GRID_RETIRED, "id");
        List<Grid> successors = held.subList(1, held.size());
        successors.forEach(successor -> requireSuccessor(grid, successor));
        List<Grid> children = children(List.of(grid), "id");
        Grid heir = successors.size() == 1 ? successors.getFirst() : null;
        if (!children.isEmpty()) {
            requireRoom(grid, children, heir, successors);
        }
        Rehanging moves = new Rehanging(List.of(grid));
        if (heir != null) {
            moves.into(heir, children);
        }
        handover.complete(
                new Replacement(List.of(grid), successors, heir, moves, SuccessionKind.REPLACE), LocalDate.now(clock));
        return grid.view();
    }

    /** New grids stand beside the old one, so their parent must stay, and be the caller's to draw in. */
    private void holdParent(String id, String field, Caller caller) {
        Optional<Long> parent = NodeId.keyOf(GridView.TYPE_NAME, id).flatMap(grids::parentOf);
        if (parent.isPresent()) {
            finder.toAttachTo(new NodeId(GridView.TYPE_NAME, parent.get()).encoded(), field, caller);
            return;
        }
        if (!caller.scope().whole()) {
            throw new RuleViolation(InputRule.NOT_FOUND, field, id);
        }
    }

    private List<Grid> held(String id, List<String> successorIds, Caller caller) {
        List<String> ids = new ArrayList<>(List.of(id));
        ids.addAll(successorIds);
        if (successorIds.size() > MOST || Set.copyOf(ids).size() < ids.size()) {
            throw new RuleViolation(GridRule.GRID_SUCCESSORS, SUCCESSORS, MOST);
        }
        return finder.toChange(ids, successorIds.isEmpty() ? "id" : SUCCESSORS, caller);
    }

    private void requireSuccessor(Grid grid, Grid successor) {
        grid.requireReplaceable("id");
        successor.requireReplaceable(SUCCESSORS);
        places.requireSuccessor(grid, successor, SUCCESSORS);
    }

    private void requireRoom(Grid grid, List<Grid> children, @Nullable Grid heir, List<Grid> successors) {
        if (heir != null) {
            places.requireInside(grid, children, heir, SUCCESSORS);
            return;
        }
        throw successors.isEmpty()
                ? new RuleViolation(GridRule.GRID_HAS_CHILDREN, "id")
                : new RuleViolation(GridRule.GRID_RETIRE_NEEDS_SPLIT, SUCCESSORS);
    }

    private static void requireCount(List<String> ids) {
        if (ids.size() < FEWEST || ids.size() > MOST || Set.copyOf(ids).size() < ids.size()) {
            throw new RuleViolation(GridRule.GRID_MERGE_COUNT, "ids", FEWEST, MOST);
        }
    }

    private static void requireMergeable(Grid grid, Grid first) {
        grid.requireReplaceable("ids");
        grid.requireNoDivision("ids");
        boolean alike = grid.schemeId() == first.schemeId()
                && grid.level() == first.level()
                && Objects.equals(grid.parentId(), first.parentId());
        if (!alike) {
            throw new RuleViolation(GridRule.GRID_MERGE_DIFFERENT, "ids", grid.name(), first.name());
        }
    }

    private void requireFree(long scheme, List<String> codes, String field) {
        List<String> taken = new ArrayList<>(grids.taken(scheme, codes));
        for (int index = 0; index < codes.size(); index++) {
            String code = codes.get(index);
            if (taken.contains(code)) {
                throw new RuleViolation(InputRule.CODE_TAKEN, field.formatted(index), code);
            }
            taken.add(code);
        }
    }

    private List<Grid> children(List<Grid> parents, String field) {
        List<Grid> children = grids.findChildrenToChange(
                parents.stream().map(parent -> parent.path().id()).toList(),
                GridStatus.RETIRED,
                Limit.of(MOST_CHILDREN + 1));
        if (children.size() > MOST_CHILDREN) {
            throw new RuleViolation(GridRule.GRID_TOO_MANY_CHILDREN, field, MOST_CHILDREN);
        }
        return children;
    }

    /** A code that somebody takes at this moment is found when it is tried again. */
    private List<Grid> drawn(Grid grid, List<GridPart> parts) {
        long first = keys.reserve("grid", parts.size());
        List<Grid> drawn = new ArrayList<>();
        for (GridPart part : parts) {
            drawn.add(grid.successor(
                    first + drawn.size(), part.code(), part.name(), part.households(), LocalDate.now(clock)));
        }
        return grids.saveAllAndFlush(drawn);
    }
}
