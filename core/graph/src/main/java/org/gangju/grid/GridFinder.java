package org.gangju.grid;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the grids that a change is about, within the caller's scope, and holds them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GridFinder implements GridDirectory {

    private final Grids grids;
    private final GridHistory history;

    GridFinder(Grids grids, GridHistory history) {
        this.grids = grids;
        this.history = history;
    }

    @Override
    public GridView hold(String id, String field, Caller caller) {
        return toAttachTo(id, field, caller).view();
    }

    @Override
    public GridView lock(String id, String field, Caller caller) {
        return find(id, field, caller, grids::findToChange).view();
    }

    @Override
    public Map<String, GridView> hold(List<String> ids, Caller caller) {
        return visible(grids.findAllToAttachTo(keys(ids)), caller).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, found -> found.getValue().view()));
    }

    @Override
    public List<GridView> inside(TreePath grid, GridLevel level, int most) {
        return grids.findWithin(level, GridStatus.ACTIVE, grid.value(), grid.end(), Limit.of(most)).stream()
                .map(Grid::view)
                .toList();
    }

    @Override
    public LocalDate belongsSince(long grid) {
        return history.belongsSince(grid);
    }

    Grid toAttachTo(String id, String field, Caller caller) {
        return find(id, field, caller, grids::findToAttachTo);
    }

    Grid toChange(String id, @Nullable Integer expectedVersion, Caller caller) {
        Grid grid = find(id, "id", caller, grids::findToChange);
        ExpectedVersion.require(expectedVersion, grid.version());
        return grid;
    }

    /** Those of several ids, in the order asked for, all held at once in the order of their keys. */
    List<Grid> toChange(List<String> ids, String field, Caller caller) {
        Map<String, Grid> found = visible(grids.findAllToChange(keys(ids)), caller);
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id))
                        .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id)))
                .toList();
    }

    private static Map<String, Grid> visible(Collection<Grid> found, Caller caller) {
        return found.stream()
                .filter(grid -> caller.scope().grids().contains(grid.path()))
                .collect(toMap(Grid::globalId, grid -> grid));
    }

    private static List<Long> keys(List<String> ids) {
        return ids.stream()
                .flatMap(id -> NodeId.keyOf(GridView.TYPE_NAME, id).stream())
                .distinct()
                .toList();
    }

    private static Grid find(String id, String field, Caller caller, LongFunction<Optional<Grid>> load) {
        return NodeId.keyOf(GridView.TYPE_NAME, id)
                .flatMap(load::apply)
                .filter(found -> caller.scope().grids().contains(found.path()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id));
    }
}
