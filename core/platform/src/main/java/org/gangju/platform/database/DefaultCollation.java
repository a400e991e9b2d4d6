package org.gangju.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes utf8mb4 with binary comparison the default of a MySQL or MariaDB database, so that every table made later
 * stores any character and orders and compares text as H2 does. Migrations then need no engine's own clauses.
 */
final class DefaultCollation {

    private static final String COLLATION = "utf8mb4_bin";

    private final Connection connection;
    private final String address;

    DefaultCollation(Connection connection, String address) {
        this.connection = connection;
        this.address = address;
    }

    void ensure() throws SQLException {
        try (var statement = connection.createStatement();
                var database = statement.executeQuery("select schema_name, default_collation_name"
                        + " from information_schema.schemata where schema_name = database()")) {
            if (!database.next()) {
                throw DatabaseFailure.unnamed(address);
            }
            correct(database.getString(1), database.getString(2));
        }
    }

    private void correct(String database, String collation) {
        if (!COLLATION.equals(collation)) {
            alter(database);
        }
    }

    private void alter(String database) {
        String statement = "ALTER DATABASE `%s` CHARACTER SET utf8mb4 COLLATE %s"
                .formatted(database.replace("`", "``"), COLLATION);
        try (var altering = connection.createStatement()) {
            altering.execute(statement);
        } catch (SQLException denied) {
            throw DatabaseFailure.collation(address, statement, denied);
        }
    }
}
