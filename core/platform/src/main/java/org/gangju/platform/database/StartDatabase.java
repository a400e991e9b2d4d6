package org.gangju.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The database of an application that is about to start, reached and prepared before there is a pool. */
public final class StartDatabase {

    private final DatabaseServer server;

    private StartDatabase(DatabaseServer server) {
        this.server = server;
    }

    /** Reaches what the settings {@code spring.datasource.*} name, or the embedded database without them. */
    public static StartDatabase of(Environment settings) {
        String address = settings.getProperty("spring.datasource.url");
        DatabaseUrl url = StringUtils.hasText(address)
                ? DatabaseUrl.of(address)
                : DatabaseUrl.embedded(Path.of(settings.getRequiredProperty("gangju.data-dir")));
        return new StartDatabase(DatabaseServer.reach(new DatabaseConnection(
                url,
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"))));
    }

    /** The application finds the server that was reached here, instead of reaching it once more. */
    public void handTo(ConfigurableListableBeanFactory beans) {
        beans.registerSingleton("databaseServer", server);
    }

    /** Runs migrations; an embedded database stays open between them. */
    public void migrate(Consumer<Migrations> work) {
        try {
            Connection open = server.connection().open();
            try {
                work.accept(new Migrations(server.connection()));
            } finally {
                open.close();
            }
        } catch (SQLException failure) {
            throw DatabaseFailure.unreachable(server.connection().url().address(), failure);
        }
    }
}
