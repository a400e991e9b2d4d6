package org.gangju.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gangju.platform.database.MigrationFailure.Kind;
import org.gangju.testkit.database.TestDatabase;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** Migrations that fail, are mended, change or go, on databases that take statements back and on those that do not. */
class MigrationRunTest {

    private static final String FIRST = "mended/V1__mended_thing.sql";
    private static final String SECOND = "mended/V2__mended_size.sql";
    private static final String TABLE = "CREATE TABLE mended_thing (id BIGINT NOT NULL PRIMARY KEY);";
    private static final String SIZE = "ALTER TABLE mended_thing ADD COLUMN size INT;";

    @ParameterizedTest
    @MethodSource("databases")
    void whatWasMendedRunsAndWhatRanStays(Supplier<TestDatabase> databases) {
        TestDatabase database = databases.get();
        MigrationFailure failed =
                failure(database, Map.of(FIRST, TABLE, SECOND, "\n\nALTER TABLE mended_nowhere ADD COLUMN size INT;"));
        assertThat(failed.kind()).isEqualTo(Kind.FAILED);
        assertThat(failed.file()).isEqualTo(SECOND);
        assertThat(failed.line()).isEqualTo(3);
        assertThat(failed.getMessage()).containsIgnoringCase("mended_nowhere");

        run(database, Map.of(FIRST, TABLE, SECOND, SIZE));
        assertThat(tables(database).update("insert into mended_thing (id, size) values (1, 2)"))
                .isOne();

        MigrationFailure edited = failure(database, Map.of(FIRST, TABLE + " -- later", SECOND, SIZE));
        assertThat(edited.kind()).isEqualTo(Kind.EDITED);
        assertThat(edited.file()).isEqualTo(FIRST);

        MigrationFailure gone = failure(database, Map.of(SECOND, SIZE));
        assertThat(gone.kind()).isEqualTo(Kind.MISSING);
        assertThat(gone).hasMessage("1");
    }

    static Stream<Named<Supplier<TestDatabase>>> databases() {
        return Stream.of(
                Named.of("H2", TestDatabase::h2),
                Named.of("MariaDB", TestDatabase::mariaDb),
                Named.of("MariaDB by Connector/J", TestDatabase::mariaDbByConnectorJ));
    }

    private static MigrationFailure failure(TestDatabase database, Map<String, String> files) {
        return catchThrowableOfType(MigrationFailure.class, () -> run(database, files));
    }

    private static void run(TestDatabase database, Map<String, String> files) {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("spring.datasource.url", database.url())
                .withProperty("spring.datasource.username", database.user())
                .withProperty("spring.datasource.password", database.password());
        StartDatabase.of(settings).migrate(tables -> tables.run("mended", files));
    }

    private static JdbcTemplate tables(TestDatabase database) {
        return new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }
}
