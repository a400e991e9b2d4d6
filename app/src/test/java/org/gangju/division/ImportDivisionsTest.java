package org.gangju.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine;

/** The command line: what it prints, which exit code it ends with and what it leaves in the database. */
@OnH2
@SuppressWarnings("NullAway.Init")
class ImportDivisionsTest {

    private static final Locale MACHINE = Locale.getDefault();

    @Autowired
    private DivisionImport divisions;

    @Autowired
    private JdbcTemplate jdbc;

    @TempDir
    private Path folder;

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void tellsWhatItImportedAndThenThatAllIsThere() {
        new SampleCities(folder, "95", List.of("9501")).write(3);
        assertThat(run("--from", folder.toString(), "--city", "9501")).isZero();
        assertThat(run("--from", folder.toString(), "--city", "9501")).isZero();
        assertThat(output.toString().lines())
                .containsExactly(
                        "Imported: 10 grids added, 0 present before; 16 organizations added, 0 present before.",
                        "Imported: 0 grids added, 10 present before; 0 organizations added, 16 present before.");
        assertThat(errors.toString()).isEmpty();
        assertThat(vintages("95")).containsExactly("2023-06-30");
    }

    @Test
    void takesTheDayOfTheData() {
        new SampleCities(folder, "96", List.of("9601")).write(1);
        assertThat(run("--from", folder.toString(), "--city", "all", "--vintage", "2024-12-31"))
                .isZero();
        assertThat(vintages("96")).containsExactly("2024-12-31");
    }

    @Test
    void refusesABadRowWithFileLineAndReasonAndWritesNothing() {
        SampleCities sample = new SampleCities(folder, "97", List.of("9701", "9702")).write(2);
        sample.add("streets.csv", "97020110,坏街道,970201,97,9702");
        sample.add("villages.csv", "970201001001,重复社区,970201001,97,9702,970201");
        assertThat(run("--from", folder.toString(), "--city", "9701")).isEqualTo(1);
        assertThat(errors.toString().lines())
                .containsExactly(
                        "streets.csv:6: the code “97020110” does not have 9 digits.",
                        "villages.csv:10: the code 970201001001 was there before.",
                        "Nothing was imported: the data have 2 faults.");
        assertThat(output.toString()).isEmpty();
        assertThat(ImportedNode.grids(jdbc, "97")).isEmpty();
        assertThat(ImportedNode.organizations(jdbc, "97")).isEmpty();
    }

    @Test
    void refusesAnUnknownCityInTheLanguageOfTheMachine() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        new SampleCities(folder, "98", List.of("9801")).write(1);
        assertThat(run("--from", folder.toString(), "--city", "9801,9802")).isEqualTo(1);
        assertThat(errors.toString().lines()).containsExactly("cities.csv: 文件中没有代码为“9802”的城市。", "未导入任何内容：数据有 1 处错误。");
        assertThat(ImportedNode.grids(jdbc, "98")).isEmpty();
    }

    @Test
    void refusesACommandLineWithoutACity() {
        assertThat(run("--from", folder.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("--city");
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(run("--from", folder.toString(), "--city", "all", "--vintage", "2024-02-30"))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("--vintage");
    }

    private int run(String... arguments) {
        return new CommandLine(new ImportDivisions(divisions, (what, number) -> {}))
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }

    private List<String> vintages(String codePrefix) {
        return ImportedNode.grids(jdbc, codePrefix).values().stream()
                .map(node -> node.vintage().toString())
                .distinct()
                .toList();
    }
}
