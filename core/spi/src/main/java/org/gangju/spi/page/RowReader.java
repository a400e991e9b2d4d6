package org.gangju.spi.page;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads one row into a record.
 *
 * @param <T> the record
 */
@FunctionalInterface
public interface RowReader<T> {

    /** The record of the row that {@code row} stands on. */
    T read(ResultSet row) throws SQLException;
}
