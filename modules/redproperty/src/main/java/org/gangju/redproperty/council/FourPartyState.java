package org.gangju.redproperty.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * The state of a council from one day to another.
 *
 * @param key the row
 * @param councilKey the council
 * @param status the state
 * @param validFrom the first day
 * @param validTo the first day on which it holds no more; null while it has no end
 */
record FourPartyState(
        long key,
        long councilKey,
        FourPartyStatus status,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static FourPartyState read(ResultSet row) throws SQLException {
        return new FourPartyState(
                row.getLong("id"),
                row.getLong("council_id"),
                FourPartyStatus.valueOf(row.getString("status")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    Period period() {
        return new Period(validFrom, validTo);
    }
}
