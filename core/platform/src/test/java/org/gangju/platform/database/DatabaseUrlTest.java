package org.gangju.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:mem:one, org.h2.Driver",
        "jdbc:mysql://db/gangju, com.mysql.cj.jdbc.Driver",
        "jdbc:mariadb://db/gangju, org.mariadb.jdbc.Driver"
    })
    void schemeChoosesTheDriver(String url, String driver) {
        assertThat(DatabaseUrl.of(url).kind().driver()).isEqualTo(driver);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://db/gangju?password=secret", "db:3306", "jdbc:mysqlx://db/x"})
    void otherSchemesAreRefusedInBothLanguages(String url) {
        assertThatThrownBy(() -> DatabaseUrl.of(url))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("不支持的数据库地址")
                .hasMessageContaining("Unsupported database URL")
                .message()
                .doesNotContain("secret", "\n");
    }

    @Test
    void embeddedDatabaseIsAFileInTheDataDirectory() {
        String url = DatabaseUrl.embedded(Path.of("some/data")).text();
        assertThat(url).isEqualTo("jdbc:h2:file:" + Path.of("").toAbsolutePath().resolve("some/data/gangju"));
    }

    @Test
    void optionsAreAddedInTheDriversSyntax() {
        assertThat(DatabaseUrl.of("jdbc:h2:mem:one").tuned().text())
                .isEqualTo("jdbc:h2:mem:one;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE");
        assertThat(DatabaseUrl.of("jdbc:mysql://db/gangju").tuned().text())
                .startsWith("jdbc:mysql://db/gangju?rewriteBatchedStatements=true&useServerPrepStmts=true&");
        assertThat(DatabaseUrl.of("jdbc:mariadb://db/gangju?sslMode=trust")
                        .tuned()
                        .text())
                .startsWith("jdbc:mariadb://db/gangju?sslMode=trust&useBulkStmtsForInserts=true&");
    }

    @Test
    void whatTheUrlSetsIsLeftAlone() {
        String url = DatabaseUrl.of("jdbc:mysql://db/gangju?REWRITEBATCHEDSTATEMENTS=false")
                .tuned()
                .text();
        assertThat(url).contains("REWRITEBATCHEDSTATEMENTS=false").doesNotContain("rewriteBatchedStatements=true");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://me:secret@db:3306/gangju?password=secret, jdbc:mysql://db:3306/gangju",
        "jdbc:h2:file:/data/gangju;PASSWORD=secret, jdbc:h2:file:/data/gangju"
    })
    void addressHoldsNoSecret(String url, String address) {
        assertThat(DatabaseUrl.of(url).address()).isEqualTo(address);
    }
}
