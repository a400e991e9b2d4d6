package org.gangju.platform.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.gangju.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Replicas that start at the same moment on an empty database sign with the same key. */
class SigningKeysTest {

    private final JdbcClient database =
            JdbcClient.create(new DriverManagerDataSource(TestDatabase.h2().url()));

    @Test
    void oneKeyIsMadeHoweverManyReplicasAskForIt() throws Exception {
        makeTable();
        List<Callable<String>> replicas = Stream.generate(() -> new SigningKeys(database))
                .limit(6)
                .map(keys -> (Callable<String>) () -> keys.key().getKeyID())
                .toList();
        Set<String> used = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(replicas.size())) {
            for (var key : threads.invokeAll(replicas)) {
                used.add(key.get());
            }
        }
        assertThat(used).hasSize(1);
        assertThat(new SigningKeys(database).key().getKeyID()).isIn(used);
    }

    private void makeTable() throws IOException {
        var migration = new ClassPathResource("db/migration/platform/V30__create_signing_key.sql");
        database.sql(migration.getContentAsString(StandardCharsets.UTF_8)).update();
    }
}
