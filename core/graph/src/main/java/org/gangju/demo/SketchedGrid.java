package org.gangju.demo;

import org.gangju.spi.grid.GridLevel;
import org.jspecify.annotations.Nullable;

/**
 * A grid to be made.
 *
 * @param code its own
 * @param parentCode that of the grid around it, which is there or sketched before it
 * @param households how many it has; counted for cells only, as the cell is what a grid worker serves
 */
record SketchedGrid(
        String code,
        String parentCode,
        GridLevel level,
        String name,
        @Nullable Integer households) {}
