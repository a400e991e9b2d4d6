package org.gangju.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.grid.GridBatch;
import org.gangju.grid.GridRow;
import org.gangju.spi.node.Keys;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Writes the grids of some sites. */
@Component
class SiteGrids {

    /** Every code of the net below a community begins with the community's. */
    private static final int COMMUNITY_CODE = 12;

    private final GridBatch grids;
    private final Keys keys;

    SiteGrids(GridBatch grids, Keys keys) {
        this.grids = grids;
        this.keys = keys;
    }

    /**
     * Writes them, those that are in force no more as if they still were, and tells where they are.
     *
     * @param around the codes of the divisions that they lie in
     */
    Growing write(List<SketchedSite> sites, List<String> around) {
        List<Dated> sketched = sites.stream().flatMap(SiteGrids::dated).toList();
        TakenCodes.refuse(sketched.stream().map(dated -> dated.grid().code()), grids::places);
        Growing net = new Growing(grids.hold(around), KeyRange.of(keys, "grid", sketched.size()));
        grids.add(sketched.stream().map(dated -> row(dated, net)).toList());
        return net;
    }

    private static Stream<Dated> dated(SketchedSite site) {
        return Stream.concat(
                site.grids().stream().map(grid -> new Dated(grid, site.inForceSince(grid))),
                site.formerGrids().map(grid -> new Dated(grid, NetSketch.DRAWN_ON)));
    }

    private static GridRow row(Dated dated, Growing net) {
        SketchedGrid grid = dated.grid();
        TreePath path = net.add(grid.code(), grid.parentCode());
        return new GridRow(
                path.id(),
                grid.code(),
                grid.name(),
                grid.level(),
                null,
                null,
                grid.households(),
                dated.since(),
                grid.code().substring(0, COMMUNITY_CODE),
                net.place(grid.parentCode()).id(),
                path);
    }

    private record Dated(SketchedGrid grid, LocalDate since) {}
}
