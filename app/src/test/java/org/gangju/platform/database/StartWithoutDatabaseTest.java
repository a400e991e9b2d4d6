package org.gangju.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.gangju.platform.launch.ModularApplication;
import org.gangju.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person reads who starts the application on a database that it cannot use. */
@ExtendWith(OutputCaptureExtension.class)
class StartWithoutDatabaseTest {

    @Test
    void anUnsupportedSchemeIsNamed(CapturedOutput output) {
        assertThatStartFails("jdbc:postgresql://localhost/gangju", "me", "secret");
        assertOneLine(output, "不支持的数据库地址“jdbc:postgresql://localhost/gangju”", "Unsupported database URL");
    }

    @Test
    void aServerThatRefusesIsNamedWithItsReason(CapturedOutput output) {
        TestDatabase database = TestDatabase.mariaDb();
        assertThatStartFails(database.url(), "nobody", "secret");
        assertOneLine(output, "无法连接数据库 " + database.url(), "Access denied for user 'nobody'");
    }

    @Test
    void whoMayNotChangeTheCollationIsToldTheStatement(CapturedOutput output) throws SQLException {
        TestDatabase database = TestDatabase.mariaDb();
        String name = database.url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
        String clerk = name.substring(0, 30);
        execute(
                database,
                "ALTER DATABASE %s COLLATE utf8mb4_general_ci".formatted(name),
                "CREATE USER %s IDENTIFIED BY 'clerk'".formatted(clerk),
                "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, INDEX ON %s.* TO %s".formatted(name, clerk));
        assertThatStartFails(database.url(), clerk, "clerk");
        execute(database, "DROP USER " + clerk);
        assertOneLine(
                output,
                "默认字符集须为 utf8mb4",
                "run: ALTER DATABASE `%s` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin".formatted(name));
    }

    private static void execute(TestDatabase database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertThatStartFails(String url, String user, String password) {
        String[] settings = {
            "--server.port=0",
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + user,
            "--spring.datasource.password=" + password
        };
        assertThatThrownBy(() -> ModularApplication.run(spring -> {}, settings)).isInstanceOf(Exception.class);
    }

    private static void assertOneLine(CapturedOutput output, String chinese, String english) {
        assertThat(output.getAll().strip().lines().toList().getLast())
                .contains(chinese)
                .contains(english)
                .doesNotContain("secret");
        assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
    }
}
