package org.gangju.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.MySQLDialect;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;

/** What a MariaDB or MySQL server gives besides, through either driver. */
abstract class ServerDatabaseContract extends DatabaseContract {

    @Override
    Class<? extends Dialect> dialect() {
        String version = jdbc.queryForObject("select version()", String.class);
        return String.valueOf(version).contains("MariaDB") ? MariaDBDialect.class : MySQLDialect.class;
    }

    @Test
    void tablesAreMadeWithTheBinaryCollation() {
        assertThat(jdbc.queryForList(
                        "select distinct table_collation from information_schema.tables"
                                + " where table_schema = database()",
                        String.class))
                .containsExactly("utf8mb4_bin");
    }

    @Test
    void aBatchTravelsAsOneRequest() {
        ConnectionCallback<Long> requests = connection -> {
            long before = requests(connection);
            insertOn(connection, 200);
            return requests(connection) - before;
        };
        // One prepares, one executes, one asks for the counter itself; 200 would be one for each row.
        assertThat(jdbc.execute(requests)).isLessThanOrEqualTo(4);
    }

    private static void insertOn(Connection connection, int rows) throws SQLException {
        try (var insert = connection.prepareStatement("insert into id_block (name, next_id) values (?, ?)")) {
            for (int row = 0; row < rows; row++) {
                insert.setString(1, "contract " + row);
                insert.setLong(2, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static long requests(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show session status like 'Questions'")) {
            rows.next();
            return rows.getLong(2);
        }
    }
}
