package org.gangju.spi.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.apiguardian.api.API;

/**
 * Reads one row into a record.
 *
 * @param <T> the record
 */
@API(status = API.Status.STABLE, since = "0.1")
@FunctionalInterface
public interface RowReader<T> {

    /** The record of the row that {@code row} stands on. */
    T read(ResultSet row) throws SQLException;
}
