package org.gangju.demo;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Links branches to the cells that they lead in, and the elected committee to the whole community.
 *
 * @param places where the community and everything in it are
 * @param rows on their way
 */
record LinkSketch(long seed, SitePlaces places, DemoRows rows) {

    private static final int DAYS_OF_LINKING = 200;
    private static final double CHANCE_OF_A_FORMER_LINK = 0.1;

    void write(String community) {
        add(
                rows,
                GridLinkKind.COVERS_GRID,
                places.tree().place(community + SiteCodes.COMMITTEE),
                places.net().place(community),
                NetSketch.DRAWN_ON,
                null);
        places.site().grids().stream()
                .filter(grid -> grid.level() == GridLevel.CELL)
                .forEach(this::writeCell);
        places.site()
                .replacements()
                .forEach(replacement -> replacement.former().forEach(cell -> writeFormer(cell, replacement.day())));
    }

    static void add(
            DemoRows rows,
            GridLinkKind kind,
            TreePath organization,
            TreePath grid,
            LocalDate from,
            @Nullable LocalDate to) {
        rows.add(
                DemoTable.ORGANIZATION_GRID_LINK,
                rows.key(DemoTable.ORGANIZATION_GRID_LINK),
                kind.name(),
                organization.id(),
                organization.value(),
                grid.id(),
                from,
                to);
    }

    private void writeCell(SketchedGrid cell) {
        Dice dice = Dice.of(seed, cell.code(), "link");
        TreePath grid = places.net().place(cell.code());
        LocalDate first = places.site().inForceSince(cell);
        LocalDate since = Days.earlier(first.plusDays(dice.below(DAYS_OF_LINKING)), PeopleSketch.TODAY);
        List<String> leaders = places.leading().getOrDefault(cell.code(), List.of());
        leaders.forEach(branch -> add(rows, GridLinkKind.BRANCH, places.tree().place(branch), grid, since, null));
        if (first.isBefore(since) && !places.branches().isEmpty() && dice.chance(CHANCE_OF_A_FORMER_LINK)) {
            add(rows, GridLinkKind.BRANCH, dice.pick(places.branches()), grid, first, since);
        }
    }

    /** Whoever led in a cell did so as long as it was in force. */
    private void writeFormer(SketchedGrid cell, LocalDate until) {
        if (!places.branches().isEmpty()) {
            TreePath branch = Dice.of(seed, cell.code(), "link").pick(places.branches());
            add(rows, GridLinkKind.BRANCH, branch, places.net().place(cell.code()), NetSketch.DRAWN_ON, until);
        }
    }
}
