package org.gangju.grid;

import org.gangju.spi.grid.GridSubtrees;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Takes places from the grids of today; the alias is such as no query of a module uses. */
@Component
class PresentGridSubtrees implements GridSubtrees {

    @Override
    public Condition below(String keyColumn, TreePath grids) {
        Condition place = Condition.within("grid_place.path", grids);
        return new Condition(
                "EXISTS (SELECT 1 FROM grid grid_place WHERE grid_place.id = %s AND %s)"
                        .formatted(keyColumn, place.sql()),
                place.parameters());
    }
}
