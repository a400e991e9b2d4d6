package org.gangju.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridCommands;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridReplacements;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.grid.GridsChangedOrganization;
import org.gangju.spi.grid.NewGrid;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final GridFinder finder;
    private final GridReplacements replacements;
    private final ApplicationEventPublisher events;

    GridNet(
            Grids grids,
            GridPlaces places,
            Keys keys,
            Clock clock,
            GridHistory history,
            GridFinder finder,
            GridReplacements replacements,
            ApplicationEventPublisher events) {
        this.grids = grids;
        this.finder = finder;
        this.replacements = replacements;
        this.events = events;
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
        Grid grid = finder.toChange(id, expectedVersion, caller);
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
        Grid grid = finder.toChange(id, expectedVersion, caller);
        grid.requireNotRetired(GridRule.GRID_RETIRED, "id");
        grid.rename(checked);
        return history.changed(grids.saveAndFlush(grid)).view();
    }

    @Override
    public GridView move(String id, String parentId, @Nullable Integer expectedVersion, Caller caller) {
        requireNotInside(id, parentId);
        // From above, as replacements hold grids too: who holds a grid may wait for one inside it.
        Grid parent = finder.toAttachTo(parentId, "parentId", caller);
        Grid grid = finder.toChange(id, expectedVersion, caller);
        grid.requireNotRetired(GridRule.GRID_RETIRED, "id");
        TreePath former = grid.organizationPath();
        grid.placeBelow(parent);
        places.requireMove(grid, parent);
        TreePath from = grid.path();
        TreePath to = parent.path().child(from.id());
        grids.movePaths(from, to);
        followOrganization(to, former, grid);
        history.moved(from, to);
        // Only now: a cell may have been drawn inside while the move waited for the grids below.
        places.requireCommunityOfCells(grid.level(), to, parent);
        return grids.findById(from.id()).orElseThrow().view();
    }

    @Override
    public GridView retire(String id, @Nullable Integer expectedVersion, Caller caller) {
        return replacements.retire(id, List.of(), expectedVersion, caller);
    }

    /** Before anything is held: a grid and one inside it would be held from below. */
    private void requireNotInside(String id, String parentId) {
        boolean inside = NodeId.keyOf(GridView.TYPE_NAME, parentId)
                .flatMap(grids::pathOf)
                .map(TreePath::new)
                .flatMap(path -> NodeId.keyOf(GridView.TYPE_NAME, id)
                        .map(key -> path.ids().contains(key)))
                .orElse(false);
        if (inside) {
            throw new RuleViolation(InputRule.MOVE_INTO_ITSELF, "parentId");
        }
    }

    private void followOrganization(TreePath moved, TreePath former, Grid grid) {
        if (!former.equals(grid.organizationPath())) {
            grids.followOrganization(moved, former, grid);
            events.publishEvent(new GridsChangedOrganization(moved, former, grid.organizationPath()));
        }
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
            return finder.toAttachTo(parentId, "parentId", caller);
        }
        if (!caller.scope().whole()) {
            throw new RuleViolation(InputRule.ROOT_NOT_ALLOWED, "parentId");
        }
        return null;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
