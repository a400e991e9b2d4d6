package org.gangju.grid;

import java.util.List;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where in the net a grid may hang. */
@Component
class GridPlaces {

    private final Grids grids;
    private final GridSchemes schemes;

    GridPlaces(Grids grids, GridSchemes schemes) {
        this.grids = grids;
        this.schemes = schemes;
    }

    /** The scheme of this code, which must have the level. */
    GridScheme scheme(String code, GridLevel level) {
        GridScheme scheme = schemes.byCode(code).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(GridRule.GRID_SCHEME_UNKNOWN, "scheme", code));
        scheme.requireLevel(level);
        return scheme;
    }

    void requireBelow(Grid grid, Grid parent, GridScheme scheme, String field) {
        if (parent.schemeId() != scheme.key()) {
            throw new RuleViolation(GridRule.GRID_OTHER_SCHEME, "parentId");
        }
        scheme.requireBelow(grid.level(), parent.level(), field);
        requireRoom(parent.path().depth() + 1, "parentId");
    }

    /** A cell's parent is a community or lies in one. */
    void requireCommunity(@Nullable Grid parent) {
        requireCommunity(parent, "parentId");
    }

    void requireCommunity(@Nullable Grid parent, String field) {
        if (parent == null
                || grids.onLevel(parent.path().ids(), GridLevel.COMMUNITY).isEmpty()) {
            throw new RuleViolation(GridRule.GRID_CELL_OUTSIDE_COMMUNITY, field);
        }
    }

    /** What is inside a grid may hang inside another one: of the same scheme and district, its levels later. */
    void requireInside(Grid grid, List<Grid> children, Grid successor, String field) {
        if (grid.path().contains(successor.path())) {
            throw new RuleViolation(InputRule.MOVE_INTO_ITSELF, field);
        }
        GridScheme scheme = schemes.byKey(successor.schemeId());
        children.forEach(child -> scheme.requireBelow(child.level(), successor.level(), field));
        int deepest = grids.longestPath(grid.path().value(), grid.path().end()) / TreePath.SEGMENT;
        requireRoom(deepest - grid.path().depth() + successor.path().depth(), field);
    }

    /** A grid is succeeded in its own scheme and district. */
    void requireSuccessor(Grid grid, Grid successor, String field) {
        if (grid.schemeId() != successor.schemeId()) {
            throw new RuleViolation(GridRule.GRID_OTHER_SCHEME, field);
        }
        if (!district(grid).equals(district(successor))) {
            throw new RuleViolation(GridRule.GRID_OTHER_DISTRICT, field);
        }
    }

    void requireMove(Grid grid, Grid parent) {
        requireBelow(grid, parent, schemes.byKey(grid.schemeId()), "parentId");
        TreePath from = grid.path();
        int deepest = grids.longestPath(from.value(), from.end()) / TreePath.SEGMENT;
        requireRoom(deepest - from.depth() + parent.path().depth() + 1, "parentId");
        if (!district(grid).equals(district(parent))) {
            throw new RuleViolation(GridRule.GRID_OTHER_DISTRICT, "parentId");
        }
    }

    /** The cells inside a moved grid lie in a community still. */
    void requireCommunityOfCells(GridLevel level, TreePath moved, Grid parent) {
        boolean bringsNoCommunity = level.compareTo(GridLevel.COMMUNITY) > 0;
        if (bringsNoCommunity && grids.existsWithin(GridLevel.CELL, moved.value(), moved.end())) {
            requireCommunity(parent);
        }
    }

    /** The district that a grid lies in, as a list of one, or none above the districts. */
    private List<Long> district(Grid grid) {
        return grids.onLevel(grid.path().ids(), GridLevel.DISTRICT);
    }

    private static void requireRoom(int depth, String field) {
        if (depth > TreePath.MAXIMUM_DEPTH) {
            throw new RuleViolation(InputRule.TREE_TOO_DEEP, field, TreePath.MAXIMUM_DEPTH);
        }
    }
}
