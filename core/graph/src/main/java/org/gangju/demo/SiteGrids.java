package org.gangju.demo;

import java.util.List;
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

    /** Writes them and tells where they are. */
    Growing write(List<SketchedGrid> sketched, List<String> communities) {
        TakenCodes.refuse(sketched.stream().map(SketchedGrid::code), grids::places);
        Growing net = new Growing(grids.hold(communities), KeyRange.of(keys, "grid", sketched.size()));
        grids.add(sketched.stream().map(grid -> row(grid, net)).toList());
        return net;
    }

    private static GridRow row(SketchedGrid grid, Growing net) {
        TreePath path = net.add(grid.code(), grid.parentCode());
        return new GridRow(
                path.id(),
                grid.code(),
                grid.name(),
                grid.level(),
                null,
                null,
                grid.households(),
                NetSketch.DRAWN_ON,
                grid.code().substring(0, COMMUNITY_CODE),
                net.place(grid.parentCode()).id(),
                path);
    }
}
