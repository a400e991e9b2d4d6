package org.gangju.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gangju.spi.audit.AuditNotes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that fills an imported city with synthetic data. */
@Component
@Command(
        name = "generate-demo",
        mixinStandardHelpOptions = true,
        description = {
            "在已导入的行政区划下生成虚构的小区、网格、楼栋、组织和党员；种子相同，数据相同。",
            "Fills the imported divisions with synthetic estates, cells, buildings, organizations and members; the same"
                    + " seed gives the same data."
        })
class GenerateDemo implements Callable<Integer> {

    private final DemoFill fill;
    private final MessageSource messages;
    private final AuditNotes notes;

    @Option(
            names = "--members",
            required = true,
            paramLabel = "N",
            description = {"党员总数，1 到 1000000。", "How many members in all, 1 to 1000000."})
    private int members;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = {"随机种子，默认 1。", "What all chance starts from; 1 by default."})
    private long seed;

    @Spec
    private CommandSpec command = CommandSpec.create();

    GenerateDemo(DemoFill fill, MessageSource messages, AuditNotes notes) {
        this.fill = fill;
        this.messages = messages;
        this.notes = notes;
    }

    @Override
    public Integer call() {
        Instant start = Instant.now();
        FillResult result = filled();
        notes.count("organizations.added", result.organizations());
        notes.count("grids.added", result.grids());
        notes.count("members.added", result.members());
        tell(result, Duration.between(start, Instant.now()));
        return ExitCode.OK;
    }

    private FillResult filled() {
        try (TerminalProgress progress = TerminalProgress.start("generate-demo")) {
            return fill.fill(members, seed, progress);
        }
    }

    private void tell(FillResult result, Duration time) {
        String key = result.equals(FillResult.NONE) ? "demo.nothingToDo" : "demo.filled";
        Object[] figures = {result.organizations(), result.grids(), result.members(), time.toMillis() / 1000.0};
        command.commandLine().getOut().println(messages.getMessage(key, figures, Locale.getDefault()));
    }
}
