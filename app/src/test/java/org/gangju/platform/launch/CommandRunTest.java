package org.gangju.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.gangju.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a script sees of a command: its exit code and its last line. */
class CommandRunTest {

    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void useAnEmptyDatabase() {
        System.setProperty("spring.datasource.url", TestDatabase.h2().url());
    }

    @AfterEach
    void useTheDefaultAgain() {
        System.clearProperty("spring.datasource.url");
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

    private int run(String... line) {
        return new CommandRun(CommandNames.all(), new PrintWriter(errors, true)).run(List.of(line));
    }

    private String lastLine() {
        return errors.toString().strip().lines().toList().getLast();
    }
}
