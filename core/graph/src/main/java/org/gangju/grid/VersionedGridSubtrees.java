package org.gangju.grid;

import java.time.LocalDate;
import org.gangju.history.VersionTable;
import org.gangju.spi.grid.GridSubtrees;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes places from the grids of today, and from their versions for a day; the alias is such as no query of a module uses. */
@Component
class VersionedGridSubtrees implements GridSubtrees {

    @Override
    public Condition below(String keyColumn, TreePath grids, @Nullable LocalDate day) {
        String found = day == null
                ? "grid grid_place WHERE grid_place.id = " + keyColumn
                : "grid_version grid_place WHERE grid_place.grid_id = " + keyColumn + " AND "
                        + VersionTable.on("grid_place", day);
        Condition place = Condition.within("grid_place.path", grids);
        return new Condition("EXISTS (SELECT 1 FROM " + found + " AND " + place.sql() + ")", place.parameters());
    }
}
