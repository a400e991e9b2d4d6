package org.gangju.demo;

import java.util.List;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridRole;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Writes what belongs to the grids of a community.
 *
 * @param places where the community and everything in it are
 * @param rows on their way
 */
record GridDetails(long seed, SitePlaces places, DemoRows rows) {

    private static final double CHANCE_OF_A_CODE = 0.3;

    /** @param candidates members who may hold a duty */
    void write(String community, List<Candidate> candidates) {
        TreePath organization = places.tree().place(community);
        writeDuties(new GridDuties(seed, organization, candidates, rows));
        new LinkSketch(seed, places, rows).write(community);
        new LegacySketch(seed, places, rows)
                .write((Site.Community) places.site().site(), organization);
        writeCodes();
    }

    private void writeDuties(GridDuties duties) {
        SketchedSite site = places.site();
        site.grids().forEach(grid -> {
            GridRole role = roleIn(grid.level());
            if (role != null) {
                duties.write(grid.code(), places.net().place(grid.code()), role, site.inForceSince(grid), null);
            }
        });
        site.replacements()
                .forEach(replacement -> replacement
                        .former()
                        .forEach(cell -> duties.write(
                                cell.code(),
                                places.net().place(cell.code()),
                                GridRole.GRID_WORKER,
                                NetSketch.DRAWN_ON,
                                replacement.day())));
    }

    private static @Nullable GridRole roleIn(GridLevel level) {
        return switch (level) {
            case CELL -> GridRole.GRID_WORKER;
            case BUILDING -> GridRole.BUILDING_CHIEF;
            case ENTRANCE -> GridRole.ENTRANCE_CHIEF;
            default -> null;
        };
    }

    /** Some cells have a code of the platform of public order too. */
    private void writeCodes() {
        places.site().grids().stream()
                .filter(grid -> grid.level() == GridLevel.CELL)
                .filter(cell -> Dice.of(seed, cell.code(), "codes").chance(CHANCE_OF_A_CODE))
                .forEach(cell -> rows.add(
                        DemoTable.GRID_EXTERNAL_CODE,
                        places.net().place(cell.code()).id(),
                        "综治信息平台",
                        "ZZ" + cell.code()));
    }
}
