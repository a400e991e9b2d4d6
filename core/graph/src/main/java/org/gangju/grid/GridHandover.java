package org.gangju.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.grid.GridsChangedOrganization;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries out what is decided about a replacement: what is inside moves, the old retire, and everybody hears of it. */
@Component
class GridHandover {

    private final Grids grids;
    private final GridSuccession succession;
    private final GridPlaces places;
    private final ApplicationEventPublisher events;

    GridHandover(Grids grids, GridSuccession succession, GridPlaces places, ApplicationEventPublisher events) {
        this.grids = grids;
        this.succession = succession;
        this.places = places;
        this.events = events;
    }

    void complete(Replacement replacement, LocalDate day) {
        replacement.retired().forEach(grid -> grid.retire(day));
        grids.saveAllAndFlush(replacement.retired());
        move(replacement);
        succession.add(replacement.retired(), replacement.successors(), replacement.kind(), day);
        succession.keep(changed(replacement), replacement.moves(), day);
        events.publishEvent(new GridReplaced(
                views(replacement.retired()), views(replacement.successors()), view(replacement.heir()), day));
    }

    private void move(Replacement replacement) {
        Rehanging moves = replacement.moves();
        succession.rehang(moves);
        Grid heir = replacement.heir();
        if (heir == null || moves.isEmpty()) {
            return;
        }
        // Only now: a cell may have been drawn inside while the grids below were waited for.
        Rehanging loose = moves.withoutCommunities();
        if (!loose.isEmpty() && succession.bringsCells(loose)) {
            places.requireCommunity(heir, "successorIds");
        }
        followOrganization(replacement.retired().getFirst().organizationPath(), heir);
    }

    private void followOrganization(TreePath former, Grid heir) {
        if (!former.equals(heir.organizationPath())) {
            grids.followOrganization(heir.path(), former, heir);
            events.publishEvent(new GridsChangedOrganization(heir.path(), former, heir.organizationPath()));
        }
    }

    /** Successors that were there before are what they were. */
    private static List<Grid> changed(Replacement replacement) {
        List<Grid> changed = new ArrayList<>(replacement.retired());
        if (replacement.kind() != SuccessionKind.REPLACE) {
            changed.addAll(replacement.successors());
        }
        return changed;
    }

    private static List<GridView> views(List<Grid> grids) {
        return grids.stream().map(Grid::view).toList();
    }

    private static @Nullable GridView view(@Nullable Grid grid) {
        return grid == null ? null : grid.view();
    }
}
