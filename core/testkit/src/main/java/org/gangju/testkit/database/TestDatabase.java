package org.gangju.testkit.database;

import java.util.UUID;

/**
 * An empty database of a test's own.
 *
 * @param url its JDBC URL; the scheme says which driver is meant
 * @param user who may do everything in it
 * @param password that user's password
 */
public record TestDatabase(String url, String user, String password) {

    /** H2 in memory, which lives as long as the JVM. */
    public static TestDatabase h2() {
        return new TestDatabase("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(newName()), "", "");
    }

    /** On the MariaDB server, through its own driver; or on the server that {@code GANGJU_TEST_DB_URL} names. */
    public static TestDatabase mariaDb() {
        return TestServer.shared().create(newName());
    }

    /** On the same server, through MySQL's driver. */
    public static TestDatabase mariaDbByConnectorJ() {
        TestDatabase database = mariaDb();
        String url = database.url().replaceFirst("^jdbc:mariadb:", "jdbc:mysql:");
        return new TestDatabase(url, database.user(), database.password());
    }

    private static String newName() {
        return "gangju_" + UUID.randomUUID().toString().replace("-", "");
    }
}
