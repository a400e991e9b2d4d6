package org.gangju.demo;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.tree.TreePath;

/**
 * Where a site and everything in it are.
 *
 * @param site what it got
 * @param branches where its branches are
 * @param leading the codes of the branches that lead in its cells, by the cell's code; the first one more than the others
 * @param buildings those of the cells in which a branch leads more than others, by the branch's code
 * @param tree where organizations are
 * @param net where grids are
 */
record SitePlaces(
        SketchedSite site,
        List<TreePath> branches,
        Map<String, List<String>> leading,
        Map<String, List<SketchedGrid>> buildings,
        Growing tree,
        Growing net) {

    static SitePlaces of(long seed, SketchedSite site, Growing tree, Growing net) {
        Map<String, List<String>> leading = LeadingSketch.of(seed, site);
        Map<String, List<SketchedGrid>> buildings = site.grids().stream()
                .filter(grid -> grid.level() == GridLevel.BUILDING && leading.containsKey(cell(grid)))
                .collect(groupingBy(
                        grid -> leading.getOrDefault(cell(grid), List.of()).getFirst()));
        List<TreePath> branches = site.branches().stream()
                .map(branch -> tree.place(branch.code()))
                .toList();
        return new SitePlaces(site, branches, leading, buildings, tree, net);
    }

    String superior() {
        return site.site().superior();
    }

    boolean isFirst(FilledBranch branch) {
        return branch.path().equals(branches.getFirst());
    }

    private static String cell(SketchedGrid grid) {
        return grid.code().substring(0, NetSketch.CELL_CODE);
    }
}
