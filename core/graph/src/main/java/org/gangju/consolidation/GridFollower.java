package org.gangju.consolidation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets departments' grids be part of the heir when their grid is replaced, within the same transaction; without an heir
 * they wait to be mapped anew.
 */
@Component
class GridFollower {

    private final LegacyTable table;

    GridFollower(LegacyTable table) {
        this.table = table;
    }

    @EventListener
    void follow(GridReplaced replaced) {
        List<Long> parts = table.partOf(replaced.retiredKeys(), replaced.day());
        table.endAll(replaced.retiredKeys(), replaced.day());
        GridView heir = replaced.heir();
        if (heir == null) {
            table.orphan(parts);
            return;
        }
        Map<Long, Long> carried = new LinkedHashMap<>();
        parts.forEach(part -> carried.put(part, heir.key()));
        table.open(carried, replaced.day());
    }
}
