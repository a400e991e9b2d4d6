package org.gangju.grid;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.FilterPlaces;
import org.jspecify.annotations.Nullable;

/**
 * Turns one filter's own fields into conditions.
 *
 * @param places the grids that the filter names and the caller may see, by global id
 */
record GridConditions(FilterPlaces<GridView> places) {

    List<Condition> of(GridFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.scheme() != null) {
            conditions.add(
                    Condition.of("g.scheme_id = (SELECT s.id FROM grid_scheme s WHERE s.code = ?)", filter.scheme()));
        }
        addEqual(conditions, "g.level = ?", filter.level());
        addEqual(conditions, "g.status = ?", filter.status());
        addEqual(conditions, "g.kind = ?", filter.kind());
        if (filter.codePrefix() != null) {
            conditions.add(Condition.startsWith("g.code", filter.codePrefix()));
        }
        if (filter.namePrefix() != null) {
            conditions.add(Condition.startsWith("g.name", filter.namePrefix()));
        }
        if (filter.externalCode() != null) {
            conditions.add(Condition.of(
                    "g.id IN (SELECT e.grid_id FROM grid_external_code e WHERE e.code_system = ? AND e.code = ?)",
                    filter.externalCode().system(),
                    filter.externalCode().code()));
        }
        if (filter.within() != null) {
            conditions.add(places.ifVisible(filter.within(), place -> Condition.within("g.path", place.path())));
        }
        return conditions;
    }

    private static void addEqual(List<Condition> conditions, String sql, @Nullable Enum<?> value) {
        if (value != null) {
            conditions.add(Condition.of(sql, value.name()));
        }
    }
}
