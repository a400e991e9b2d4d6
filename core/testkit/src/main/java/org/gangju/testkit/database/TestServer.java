package org.gangju.testkit.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The server that tests make their databases on: one for each JVM, reached when the first test asks for it.
 *
 * @param url its JDBC URL; a database in it is ignored
 * @param user who may make databases
 * @param password that user's password
 * @param lasting whether it outlives the tests, which then remove their databases
 */
record TestServer(String url, String user, String password, boolean lasting) {

    private static final Pattern DATABASE = Pattern.compile("^(jdbc:(?:mariadb|mysql)://[^/?]+)(?:/[^?]*)?(\\?.*)?$");

    static TestServer shared() {
        return Shared.SERVER;
    }

    static TestServer of(@Nullable String url, @Nullable String user, @Nullable String password) {
        if (url == null || url.isBlank()) {
            return MariaDbProcess.start();
        }
        return new TestServer(url, user == null ? "" : user, password == null ? "" : password, true);
    }

    /** Makes an empty database with the server's own defaults, which is gone when the JVM ends. */
    TestDatabase create(String name) {
        execute("CREATE DATABASE " + name);
        if (lasting) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> execute("DROP DATABASE " + name)));
        }
        return new TestDatabase(urlOf(name), user, password);
    }

    private void execute(String statement) {
        try (Connection connection = DriverManager.getConnection(urlOf(""), user, password);
                var executing = connection.createStatement()) {
            executing.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database server failed at: " + statement, failure);
        }
    }

    private String urlOf(String database) {
        var parts = DATABASE.matcher(url);
        if (!parts.matches()) {
            throw new IllegalStateException(
                    "GANGJU_TEST_DB_URL starts with jdbc:mariadb://host or jdbc:mysql://host, and not: " + url);
        }
        return parts.group(1) + "/" + database + (parts.group(2) == null ? "" : parts.group(2));
    }

    private static final class Shared {
        private static final TestServer SERVER = of(
                System.getenv("GANGJU_TEST_DB_URL"),
                System.getenv("GANGJU_TEST_DB_USER"),
                System.getenv("GANGJU_TEST_DB_PASSWORD"));
    }
}
