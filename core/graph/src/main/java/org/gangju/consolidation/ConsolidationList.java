package org.gangju.consolidation;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Moment;

/**
 * The consolidations below one parent, as a loader's key.
 *
 * @param column the column that names the parent
 * @param parent the parent's key
 * @param moment which days are asked for
 */
record ConsolidationList(String column, long parent, Moment moment) {

    static final String OF_LEGACY_GRID = "c.legacy_grid_id";
    static final String OF_GRID = "c.grid_id";

    List<Condition> conditions(LocalDate today) {
        return List.of(Condition.of(column + " = ?", parent), moment.condition("c", today));
    }
}
