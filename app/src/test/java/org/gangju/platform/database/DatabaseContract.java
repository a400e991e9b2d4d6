package org.gangju.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.platform.composition.Composition;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Requirement;
import org.gangju.testkit.statement.Statements;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every database gives the platform, whatever its maker. */
abstract class DatabaseContract {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    Composition composition;

    @Autowired
    Statements statements;

    /** The dialect that the server's own word calls for. */
    abstract Class<? extends Dialect> dialect();

    @BeforeEach
    void removeRowsOfOtherTests() {
        jdbc.update("delete from id_block where name like 'contract%'");
    }

    @Test
    void everyModulesMigrationsRanWithAHistoryOfTheirOwn() {
        for (String module : migratedModules()) {
            Integer ran = jdbc.queryForObject(
                    "select count(*) from %s where %s and %s = 'SQL'"
                            .formatted(history(module), quoted("success"), quoted("type")),
                    Integer.class);
            assertThat(ran).as(module).isEqualTo(migrations(module + "/*.sql").size());
        }
    }

    @Test
    void modulesMigrateAfterThoseThatTheyRequire() {
        var order = composition.modules().stream().map(GangjuModule::id).toList();
        assertThat(order).startsWith("core", "platform");
        for (GangjuModule module : composition.modules()) {
            assertThat(order.subList(0, order.indexOf(module.id())))
                    .as("before %s", module.id())
                    .containsAll(module.requirements().stream()
                            .map(Requirement::moduleId)
                            .toList());
        }
        assertThat(composition.modules().stream().flatMap(module -> module.areas().stream()))
                .containsAll(migratedModules());
    }

    @Test
    void hibernateSpeaksTheServersDialect() {
        var services = entities.unwrap(SessionFactoryImplementor.class).getJdbcServices();
        assertThat(services.getDialect()).isInstanceOf(dialect());
    }

    @Test
    void transactionsReadWhatIsCommitted() {
        ConnectionCallback<Integer> isolation = Connection::getTransactionIsolation;
        assertThat(jdbc.execute(isolation)).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }

    @Test
    void textKeepsEveryCharacterAndTellsCaseAndAccentsApart() {
        List<String> names = List.of("contract 纲举目张", "contract 𠮷😀", "contract é", "contract e", "contract E");
        names.forEach(name -> insert(name, 1));
        assertThat(jdbc.queryForList("select name from id_block where name like 'contract%'", String.class))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(jdbc.queryForList("select name from id_block where name = 'contract e'", String.class))
                .containsExactly("contract e");
    }

    @Test
    void aBatchIsOneStatementAndStoresEveryRow() {
        var sent = statements.during(() -> insertBatch(500));
        assertThat(sent.count()).as(sent.toString()).isEqualTo(1);
        assertThat(jdbc.queryForObject("select sum(next_id) from id_block where name like 'contract%'", Long.class))
                .isEqualTo(500L * 499 / 2);
    }

    @Test
    void aBatchOfUpdatesTellsWhichRowWasNotThere() {
        insertBatch(10);
        int[] changed = jdbc.batchUpdate(
                "update id_block set next_id = -1 where name = ?",
                IntStream.of(1, 2, 3, 4, 99, 5, 6)
                        .mapToObj(number -> new Object[] {"contract " + number})
                        .toList());
        assertThat(changed).containsExactly(1, 1, 1, 1, 0, 1, 1);
    }

    int[] insertBatch(int rows) {
        return jdbc.batchUpdate(
                "insert into id_block (name, next_id) values (?, ?)",
                IntStream.range(0, rows)
                        .mapToObj(number -> new Object[] {"contract " + number, number})
                        .toList());
    }

    private void insert(String name, long next) {
        jdbc.update("insert into id_block (name, next_id) values (?, ?)", name, next);
    }

    private String history(String module) {
        return quoted("flyway_schema_history_" + module);
    }

    /** Flyway quotes its names, which keeps them in lower case on H2. */
    private String quoted(String name) {
        return dialect().getSimpleName().startsWith("H2") ? "\"" + name + "\"" : name;
    }

    private static Set<String> migratedModules() {
        var modules =
                migrations("*/*.sql").stream().map(Path::getParent).map(folder -> String.valueOf(folder.getFileName()));
        return modules.collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> migrations(String pattern) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/" + pattern);
            assertThat(found).isNotEmpty();
            var paths = new ArrayList<Path>();
            for (var migration : found) {
                paths.add(Path.of(migration.getURL().getPath()));
            }
            return paths;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
