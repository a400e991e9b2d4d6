package org.gangju.platform.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gangju.testkit.database.TestDatabase;
import org.gangju.testkit.load.AtOnce;
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
        List<String> used =
                AtOnce.of(6, replica -> () -> new SigningKeys(database).key().getKeyID());
        assertThat(used).hasSize(6).containsOnly(new SigningKeys(database).key().getKeyID());
    }

    private void makeTable() throws IOException {
        var migration = new ClassPathResource("db/migration/platform/V30__create_signing_key.sql");
        database.sql(migration.getContentAsString(StandardCharsets.UTF_8)).update();
    }
}
