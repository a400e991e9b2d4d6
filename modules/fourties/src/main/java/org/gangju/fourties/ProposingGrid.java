package org.gangju.fourties;

import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The grid that a branch of a locality is formed in. */
@Component
class ProposingGrid {

    private static final String FIELD = "gridId";
    private static final Set<GridLevel> LOCAL =
            Set.of(GridLevel.ESTATE, GridLevel.CELL, GridLevel.COURTYARD, GridLevel.BUILDING);

    private final GridDirectory grids;

    ProposingGrid(GridDirectory grids) {
        this.grids = grids;
    }

    /** The key of the grid, held; null for the kinds that have none. */
    @Nullable
    Long of(FunctionalBranchKind kind, @Nullable String gridId, OrganizationView organization, Caller caller) {
        boolean local = kind == FunctionalBranchKind.LOCALITY;
        if (gridId == null) {
            require(!local, FourtiesRule.FOURTIES_GRID_MISSING);
            return null;
        }
        require(local, FourtiesRule.FOURTIES_GRID_NOT_ASKED);
        GridView grid = grids.hold(gridId, FIELD, caller);
        require(grid.status() == GridStatus.ACTIVE, FourtiesRule.FOURTIES_GRID_NOT_IN_FORCE, grid.name());
        require(LOCAL.contains(grid.level()), FourtiesRule.FOURTIES_GRID_LEVEL, grid.name());
        require(isOf(organization, grid), FourtiesRule.FOURTIES_GRID_ELSEWHERE, grid.name(), organization.shortName());
        return grid.key();
    }

    /** A grid belongs to the organization of its community, below which branches propose, too. */
    private static boolean isOf(OrganizationView organization, GridView grid) {
        return grid.organizationKey() != null
                && (organization.path().contains(grid.organizationPath())
                        || grid.organizationPath().contains(organization.path()));
    }

    private static void require(boolean fine, FourtiesRule rule, Object... arguments) {
        if (!fine) {
            throw new RuleViolation(rule, FIELD, arguments);
        }
    }
}
