package org.gangju.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.gangju.spi.period.ReadAsOf;
import org.jspecify.annotations.Nullable;

/**
 * A department's grid is part of a grid of the one net, from one day to another.
 *
 * @param key the id
 * @param legacyKey the department's grid
 * @param gridKey the grid that it is part of
 * @param validFrom the first day
 * @param validTo the first day on which it is no more; null while there is no end
 * @param asOf the day that it is read as of; null for the present
 */
record GridConsolidation(
        long key,
        long legacyKey,
        long gridKey,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate asOf)
        implements ReadAsOf {

    static final String COLUMNS = "c.id, c.legacy_grid_id, c.grid_id, c.valid_from, c.valid_to";

    static GridConsolidation read(ResultSet row) throws SQLException {
        return new GridConsolidation(
                row.getLong("id"),
                row.getLong("legacy_grid_id"),
                row.getLong("grid_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                null);
    }

    GridConsolidation on(@Nullable LocalDate day) {
        return new GridConsolidation(key, legacyKey, gridKey, validFrom, validTo, day);
    }
}
