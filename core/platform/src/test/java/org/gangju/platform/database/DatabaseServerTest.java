package org.gangju.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseServerTest {

    private static final DatabaseConnection ANY = new DatabaseConnection(DatabaseUrl.of("jdbc:h2:mem:any"), null, null);

    @ParameterizedTest
    @CsvSource({"11.4.5-MariaDB-log, 11, 4", "5.5.5-10.11.8-MariaDB-1:10.11.8+maria~ubu2204, 10, 11"})
    void aMariaDbServerIsKnownByItsOwnVersion(String version, String major, String minor) {
        assertThat(new DatabaseServer(ANY, version).dialectSettings())
                .isEqualTo(Map.of(
                        "jakarta.persistence.database-product-name", "MariaDB",
                        "jakarta.persistence.database-major-version", major,
                        "jakarta.persistence.database-minor-version", minor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.4.3", "8.0.11-TiDB-v7.5.1", "2.4.240 (2025-09-22)"})
    void otherServersAreLeftToHibernate(String version) {
        assertThat(new DatabaseServer(ANY, version).dialectSettings()).isEmpty();
    }

    @Test
    void mysqlsDriverIsToldThatItMeetsAMariaDbServer() {
        var database = new DatabaseConnection(DatabaseUrl.of("jdbc:mysql://db/gangju"), null, null);
        assertThat(DatabaseServer.of(database, "11.4.5-MariaDB").connection().getJdbcUrl())
                .endsWith("&useInformationSchema=false");
        assertThat(DatabaseServer.of(database, "8.4.3").connection()).isSameAs(database);
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedOnOneLine() throws IOException {
        String url = "jdbc:mariadb://localhost:%d/gangju?password=secret".formatted(freePort());
        var database = new DatabaseConnection(DatabaseUrl.of(url), "gangju", "secret");
        assertThatThrownBy(() -> DatabaseServer.reach(database))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("无法连接数据库 jdbc:mariadb://localhost")
                .hasMessageContaining("The database jdbc:mariadb://localhost")
                .message()
                .doesNotContain("secret", "\n");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
