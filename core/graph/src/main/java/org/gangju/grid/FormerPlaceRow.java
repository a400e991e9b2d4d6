package org.gangju.grid;

import java.time.LocalDate;
import org.gangju.spi.tree.TreePath;

/**
 * Where a grid hung before, as a bulk load adds it.
 *
 * @param path the former path, with the grid itself
 * @param day since when it hangs where it does now
 */
public record FormerPlaceRow(TreePath path, LocalDate day) {

    long id() {
        return path.id();
    }
}
