package org.gangju.consolidation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gangju.spi.audit.AuditNotes;
import org.gangju.spi.command.RuleViolation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line of {@link LegacyImport}. */
@Component
@Command(
        name = "import-legacy-grids",
        mixinStandardHelpOptions = true,
        description = {
            "导入部门原有网格（多网合一）。CSV 文件的列为 department、code、name 和可选的 grid（并入的网格代码）；再次运行不会重复。",
            "Imports the grids of single departments. The CSV file's columns are department, code, name and, if wanted,"
                    + " grid: the code of the grid that it becomes part of. Running it again doubles nothing."
        },
        exitCodeListHeading = "退出码 / Exit codes:%n",
        exitCodeList = {
            "0:已导入。/ Imported.",
            "1:数据有误或数据库出错，未导入任何内容。/ Faults in the data or in the database; nothing is imported.",
            "2:命令行有误。/ The command line is wrong."
        })
final class ImportLegacyGrids implements Callable<Integer> {

    private final LegacyImport legacy;
    private final MessageSource messages;
    private final AuditNotes notes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FILE.csv",
            description = {
                "CSV 文件，UTF-8；department 为 ENVIRONMENT、SAFETY、PUBLIC_ORDER 或 URBAN_MANAGEMENT；最多 100000 行。",
                "The CSV file, in UTF-8; department is ENVIRONMENT, SAFETY, PUBLIC_ORDER or URBAN_MANAGEMENT; 100000"
                        + " rows at most."
            })
    private Path from = Path.of("");

    @Option(
            names = "--organization",
            required = true,
            paramLabel = "CODE",
            description = {"这些网格所属组织的代码。", "The code of the organization that they belong to."})
    private String organization = "";

    ImportLegacyGrids(LegacyImport legacy, MessageSource messages, AuditNotes notes) {
        this.legacy = legacy;
        this.messages = messages;
        this.notes = notes;
    }

    @Override
    public Integer call() {
        try {
            LegacyImportResult result = imported();
            notes.count("legacyGrids.registered", result.registered());
            notes.count("legacyGrids.mapped", result.mapped());
            spec.commandLine()
                    .getOut()
                    .println(text("imported", result.registered(), result.present(), result.mapped()));
            return ExitCode.OK;
        } catch (LegacyRefusedException refused) {
            tell(refused.faults());
        } catch (RuleViolation unknown) {
            spec.commandLine().getErr().println(text("UNKNOWN_ORGANIZATION", organization));
        }
        return ExitCode.SOFTWARE;
    }

    private LegacyImportResult imported() {
        List<LegacyLine> rows = legacy.read(from);
        try (WritingProgress progress = WritingProgress.start(text("writing"), rows.size())) {
            return legacy.run(organization, rows, progress::written);
        }
    }

    private void tell(List<LegacyFault> faults) {
        PrintWriter errors = spec.commandLine().getErr();
        for (LegacyFault fault : faults) {
            String place = fault.line() == 0 ? name() : name() + ":" + fault.line();
            errors.println(
                    place + ": " + text(fault.reason().name(), fault.arguments().toArray()));
        }
        errors.println(text(faults.size() == LegacyFaults.MOST ? "refusedAtMost" : "refused", faults.size()));
    }

    private String name() {
        return String.valueOf(from.getFileName());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("legacy." + key, arguments, Locale.getDefault());
    }
}
