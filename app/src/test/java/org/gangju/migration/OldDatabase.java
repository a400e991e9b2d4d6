package org.gangju.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gangju.ClassPathFiles;
import org.gangju.platform.database.Migrations;
import org.gangju.platform.database.StartDatabase;
import org.gangju.spi.module.GangjuModule;
import org.gangju.testkit.database.TestDatabase;
import org.junit.jupiter.api.Named;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** A database with the tables of the present core and of a module as that once was. */
final class OldDatabase {

    private static final String FOLDER = "db/migration";

    private final TestDatabase database;
    private final String module;
    private final JdbcTemplate sql;

    OldDatabase(TestDatabase database, String module) {
        this.database = database;
        this.module = module;
        this.sql = new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }

    /** The servers that a move is tried on, each with an empty database. */
    static Stream<Named<Supplier<TestDatabase>>> servers() {
        return Stream.of(
                Named.of("H2", TestDatabase::h2),
                Named.of("MariaDB", TestDatabase::mariaDb),
                Named.of("MariaDB by Connector/J", TestDatabase::mariaDbByConnectorJ));
    }

    void bringUpToDate() {
        bringTo(Integer.MAX_VALUE);
    }

    /** @param last the last migration of the module */
    void bringTo(int last) {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("spring.datasource.url", database.url())
                .withProperty("spring.datasource.username", database.user())
                .withProperty("spring.datasource.password", database.password());
        StartDatabase.of(settings).migrate(tables -> {
            List.of("core", "platform").forEach(always -> run(tables, always, Integer.MAX_VALUE));
            run(tables, module, last);
        });
    }

    void execute(List<String> statements) {
        statements.forEach(sql::execute);
    }

    /** The rows of a query, each as a line of text. */
    List<String> texts(String query) {
        return sql.query(query, (row, number) -> {
            StringBuilder text = new StringBuilder(String.valueOf(row.getString(1)));
            for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                text.append(' ').append(row.getString(column));
            }
            return text.toString();
        });
    }

    private static void run(Migrations tables, String id, int last) {
        for (String area : module(id).areas()) {
            tables.run(area, files(area, last));
        }
    }

    private static GangjuModule module(String id) {
        return ServiceLoader.load(GangjuModule.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** None for an area that has no tables. */
    private static Map<String, String> files(String area, int last) {
        Map<String, String> files = new LinkedHashMap<>();
        try {
            ClassPathFiles.below(FOLDER, "*.sql").forEach((path, text) -> {
                String name = path.substring(path.lastIndexOf('/') + 1);
                if (path.equals(FOLDER + "/" + area + "/" + name) && version(name) <= last) {
                    files.put(area + "/" + name, text);
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    private static int version(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}
