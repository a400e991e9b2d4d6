package org.gangju.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridCommands;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.grid.NewGrid;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the tree of grids. */
@Service
@Transactional
class GridNet implements GridCommands {

    private static final int LONGEST_NAME = 200;

    private final Grids grids;
    private final GridPlaces places;
    private final Keys keys;
    private final Clock clock;
    private final GridHistory history;

    GridNet(Grids grids, GridPlaces places, Keys keys, Clock clock, GridHistory history) {
        this.grids = grids;
        this.places = places;
        this.keys = keys;
        this.clock = clock;
        this.history = history;
    }

    @Override
    public GridView create(NewGrid wanted, Caller caller) {
        String code = InputText.code(wanted.code(), "code");
        String name = InputText.name(wanted.name(), "name", LONGEST_NAME);
        GridScheme scheme = places.scheme(wanted.scheme(), wanted.level());
        Grid grid = new Grid(keys.next("grid"), scheme.key(), code, name, wanted.level(), wanted.kind());
        grid.count(wanted.households());
        if (!wanted.draft()) {
            grid.activate(today());
        }
        place(grid, parent(wanted.parentId(), caller), scheme);
        try {
            return history.changed(grids.saveAndFlush(grid)).view();
        } catch (DataIntegrityViolationException taken) {
            throw new RuleViolation(InputRule.CODE_TAKEN, "code", code);
        }
    }

    @Override
    public GridView activate(String id, @Nullable Integer expectedVersion, Caller caller) {
        Grid grid = toChange(id, expectedVersion, caller);
        grid.activate(today());
        Long parent = grid.parentId();
        if (parent != null) {
            grids.findToAttachTo(parent).ifPresent(Grid::requireInForce);
        }
        return history.changed(grids.saveAndFlush(grid)).view();
    }

    @Override
    public GridView rename(String id, String name, @Nullable Integer expectedVersion, Caller caller) {
        String checked = InputText.name(name, "name", LONGEST_NAME);
        Grid grid = toChange(id, expectedVersion, caller);
        grid.requireNotRetired(GridRule.GRID_RETIRED, "id");
        grid.rename(checked);
        return history.changed(grids.saveAndFlush(grid)).view();
    }

    @Override
    public GridView move(String id, String parentId, @Nullable Integer expectedVersion, Caller caller) {
        Grid grid = toChange(id, expectedVersion, caller);
        grid.requireNotRetired(GridRule.GRID_RETIRED, "id");
        Grid parent = find(parentId, "parentId", caller, grids::findToAttachTo);
        TreePath former = grid.organizationPath();
        grid.placeBelow(parent);
        places.requireMove(grid, parent);
        TreePath from = grid.path();
        TreePath to = parent.path().child(from.id());
        grids.movePaths(from, to);
        grids.followOrganization(to, former, grid);
        history.moved(from, to);
        // Only now: a cell may have been drawn inside while the move waited for the grids below.
        places.requireCommunityOfCells(grid.level(), to, parent);
        return grids.findById(from.id()).orElseThrow().view();
    }

    @Override
    public GridView retire(String id, @Nullable Integer expectedVersion, Caller caller) {
        Grid grid = toChange(id, expectedVersion, caller);
        if (grids.existsByParentIdAndStatusNot(grid.path().id(), GridStatus.RETIRED)) {
            throw new RuleViolation(GridRule.GRID_HAS_CHILDREN, "id");
        }
        grid.retire(today());
        return history.changed(grids.saveAndFlush(grid)).view();
    }

    private void place(Grid grid, @Nullable Grid parent, GridScheme scheme) {
        if (parent != null) {
            grid.placeBelow(parent);
            places.requireBelow(grid, parent, scheme, "level");
            grid.at(parent.path().child(grid.path().id()));
        }
        if (grid.level() == GridLevel.CELL) {
            places.requireCommunity(parent);
        }
    }

    private @Nullable Grid parent(@Nullable String parentId, Caller caller) {
        if (parentId != null) {
            return find(parentId, "parentId", caller, grids::findToAttachTo);
        }
        if (!caller.scope().whole()) {
            throw new RuleViolation(InputRule.ROOT_NOT_ALLOWED, "parentId");
        }
        return null;
    }

    private Grid toChange(String id, @Nullable Integer expectedVersion, Caller caller) {
        Grid grid = find(id, "id", caller, grids::findToChange);
        ExpectedVersion.require(expectedVersion, grid.version());
        return grid;
    }

    private static Grid find(String id, String field, Caller caller, LongFunction<Optional<Grid>> load) {
        return NodeId.keyOf(GridView.TYPE_NAME, id)
                .flatMap(load::apply)
                .filter(found -> caller.scope().grids().contains(found.path()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
