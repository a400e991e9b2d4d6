package org.gangju.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What answers at the address, by its own word: a MariaDB server can be reached by MySQL's driver, which then reports a
 * MySQL server.
 *
 * @param connection how it was reached
 * @param version the server's {@code version()}, or the driver's word for an embedded database
 */
record DatabaseServer(DatabaseConnection connection, String version) {

    private static final Pattern MARIADB = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\D.*MariaDB.*");

    /** Connects once, before any pool, and leaves the database with the collation that the migrations rely on. */
    static DatabaseServer reach(DatabaseConnection database) {
        try (Connection connection = database.open()) {
            return of(database, prepare(connection, database.url()));
        } catch (SQLException failure) {
            throw DatabaseFailure.unreachable(database.url().address(), failure);
        }
    }

    /** MySQL's driver asks a MariaDB server for a catalogue that only MySQL has, unless told not to. */
    static DatabaseServer of(DatabaseConnection database, String version) {
        if (database.url().kind() != DatabaseKind.MYSQL || !version.contains("MariaDB")) {
            return new DatabaseServer(database, version);
        }
        return new DatabaseServer(database.with("useInformationSchema=false"), version);
    }

    private static String prepare(Connection connection, DatabaseUrl url) throws SQLException {
        if (url.kind() == DatabaseKind.H2) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
        new DefaultCollation(connection, url.address()).ensure();
        return versionOf(connection);
    }

    private static String versionOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select version()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The settings by which Hibernate picks the dialect, where its own choice by the driver could be wrong. */
    Map<String, Object> dialectSettings() {
        var mariaDb = MARIADB.matcher(version);
        if (!mariaDb.matches()) {
            return Map.of();
        }
        return Map.of(
                "jakarta.persistence.database-product-name", "MariaDB",
                "jakarta.persistence.database-major-version", mariaDb.group(1),
                "jakarta.persistence.database-minor-version", mariaDb.group(2));
    }
}
