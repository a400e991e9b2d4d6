package org.gangju.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangju.spi.grid.GridLevel;

/** Which branches of a community lead in its cells: all but a few cells have one at least, some have several. */
final class LeadingSketch {

    private static final double CHANCE_OF_NONE = 0.08;
    private static final double CHANCE_OF_ONE_MORE = 0.5;

    private LeadingSketch() {}

    /** The codes of the branches by the cell's code; cells without one are left out. */
    static Map<String, List<String>> of(long seed, SketchedSite site) {
        List<String> cells = site.grids().stream()
                .filter(grid -> grid.level() == GridLevel.CELL)
                .map(SketchedGrid::code)
                .toList();
        List<String> branches =
                site.branches().stream().map(SketchedOrganization::code).toList();
        return branches.isEmpty()
                ? Map.of()
                : shared(Dice.of(seed, site.site().superior(), "leading"), cells, branches);
    }

    /** Cells take branches in turn; of branches that are left, some join another one. */
    private static Map<String, List<String>> shared(Dice dice, List<String> cells, List<String> branches) {
        Map<String, List<String>> leading = new LinkedHashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            if (!dice.chance(CHANCE_OF_NONE)) {
                leading.put(cells.get(index), new ArrayList<>(List.of(branches.get(index % branches.size()))));
            }
        }
        for (int index = cells.size(); index < branches.size() && !cells.isEmpty(); index++) {
            List<String> leaders = leading.get(cells.get(index % cells.size()));
            if (leaders != null && dice.chance(CHANCE_OF_ONE_MORE)) {
                leaders.add(branches.get(index));
            }
        }
        return leading;
    }
}
