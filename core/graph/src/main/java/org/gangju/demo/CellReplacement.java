package org.gangju.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * Cells that took the place of others: one was split, or several were merged.
 *
 * @param former the cells that are in force no more
 * @param present those in their place
 * @param day since when
 */
record CellReplacement(List<SketchedGrid> former, List<SketchedGrid> present, LocalDate day) {

    boolean split() {
        return present.size() > 1;
    }
}
