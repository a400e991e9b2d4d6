package org.gangju.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.plugin.PluginJar;
import org.gangju.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a script sees of a command: its exit code and its last line. */
@ExtendWith(OutputCaptureExtension.class)
class CommandRunTest {

    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void useAnEmptyDatabase() {
        System.setProperty("spring.datasource.url", TestDatabase.h2().url());
    }

    @AfterEach
    void useTheDefaultAgain() {
        System.clearProperty("spring.datasource.url");
        System.clearProperty("gangju.plugins-dir");
        System.clearProperty("gangju.data-dir");
    }

    @Test
    void anUnknownCommandIsToldTheKnownOnes() {
        assertThat(run("import-division")).isEqualTo(2);
        assertThat(lastLine()).contains("import-division", "export-schema");
    }

    @Test
    void anUnknownOptionShowsTheUsageAndThenTheReason() {
        assertThat(run("export-schema", "--out", "target", "--nonsense")).isEqualTo(2);
        assertThat(errors.toString()).contains("Usage:", "--out");
        assertThat(lastLine()).contains("export-schema", "--nonsense");
    }

    @Test
    void anApplicationThatCannotStartSaysWhy() {
        System.setProperty("spring.datasource.url", "jdbc:h2:mem:x;IFEXISTS=TRUE");
        assertThat(run("export-schema", "--out", "target")).isEqualTo(1);
        assertThat(lastLine()).startsWith("启动失败 / Could not start: ");
    }

    @Test
    void theAuditOfANewInstallationIsWhole() {
        assertThat(run("verify-audit")).isZero();
        assertThat(run("verify-audit", "--checkpoint", "pom.xml")).isOne();
        assertThat(lastLine()).contains("verify-audit", "pom.xml");
    }

    @Test
    void keysRotateAndFormerOnesAreNotForgottenAtOnce(@TempDir Path folder) {
        System.setProperty("gangju.data-dir", folder.toString());
        assertThat(run("rotate-keys")).isZero();
        assertThat(run("rotate-keys", "--forget-old")).isOne();
        assertThat(lastLine()).startsWith("rotate-keys 失败 / failed: ").contains("5");
    }

    @Test
    void aCommandThatChangesSomethingIsToldInTheAudit() {
        String url = System.getProperty("spring.datasource.url");
        assertThat(run(
                        "import-divisions",
                        "--from",
                        "../core/graph/src/main/resources/divisions/5101-chengdu",
                        "--city",
                        "5101"))
                .isZero();
        assertThat(JdbcClient.create(new DriverManagerDataSource(url))
                        .sql("SELECT changes FROM audit_entry WHERE event_name = 'COMMAND'")
                        .query(String.class)
                        .list())
                .containsExactly("{\"facts\":{\"command\":\"import-divisions\",\"grids.added\":\"3329\","
                        + "\"organizations.added\":\"6376\"}}");
        assertThat(run("verify-audit")).isZero();
    }

    @Test
    void aPlugInsCommandIsKnownAndItsSchemaExported(@TempDir Path folder, CapturedOutput output) throws IOException {
        PluginJar.project("parking").build(folder, "parking.jar");
        System.setProperty("gangju.plugins-dir", folder.toString());
        assertThat(run("count-parking-spaces")).isZero();
        assertThat(output.getOut()).contains("Parking spaces: 0");
        assertThat(run("export-schema", "--out", folder.toString(), "--modules", "parking"))
                .isZero();
        assertThat(schemas(folder))
                .contains("type ParkingSpace implements Node")
                .doesNotContain("type Bakery");
    }

    private static String schemas(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".graphqls"))
                    .map(CommandRunTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int run(String... line) {
        return new CommandRun(CommandNames.all(), new PrintWriter(errors, true)).run(List.of(line));
    }

    private String lastLine() {
        return errors.toString().strip().lines().toList().getLast();
    }
}
