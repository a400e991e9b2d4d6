package org.gangju.platform.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Binds connections that are opened for a request to its time; all others are as they were. */
final class BoundedDataSource extends DelegatingDataSource {

    BoundedDataSource(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Deadline deadline = Deadline.current();
        if (deadline == null) {
            return super.getConnection();
        }
        deadline.check();
        return BoundedConnection.of(super.getConnection(), deadline);
    }
}
