package org.gangju.platform.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gangju.platform.message.Messages;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that finds whatever was changed about the audit. Its last line says what it found first. */
@Component
@Command(
        name = "verify-audit",
        mixinStandardHelpOptions = true,
        description = "校验审计链，或导出签名检查点。Verifies the audit's chain, or exports a signed checkpoint.")
class VerifyAudit implements Callable<Integer> {

    private final AuditEntries entries;
    private final CheckpointTable table;
    private final CheckpointKeys keys;
    private final Checkpoints checkpoints;
    private final Messages messages;
    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call.
    private CommandSpec command;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = {
                "另行保存的检查点文件，可多次给出；其后的截断和改写也会被发现。",
                "A checkpoint that was kept elsewhere, any number of them: truncation and rewriting behind it are found too."
            })
    private List<Path> given = List.of();

    @Option(
            names = "--export-checkpoint",
            paramLabel = "FILE",
            description = {"校验后把最新的检查点写入此文件。", "Writes the newest checkpoint to this file after the verification."})
    private @Nullable Path export;

    VerifyAudit(
            AuditEntries entries,
            CheckpointTable table,
            CheckpointKeys keys,
            Checkpoints checkpoints,
            Messages messages,
            Clock clock) {
        this.entries = entries;
        this.table = table;
        this.keys = keys;
        this.checkpoints = checkpoints;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<Checkpoint> kept = given.stream().map(CheckpointFile::read).toList();
        ChainReport report = new ChainCheck(entries, table, keys, kept, clock.millis()).run();
        report.faults().forEach(fault -> say("error.audit." + fault.kind(), fault.sequence()));
        report.faults().stream().findFirst().ifPresent(first -> {
            throw new CodedException(ErrorCode.BAD_INPUT, "audit." + first.kind(), first.sequence());
        });
        if (export != null) {
            write(export);
        }
        say("command.audit.sound", report.entries(), report.last(), report.checkpoints());
        return ExitCode.OK;
    }

    private void write(Path file) {
        Checkpoint newest =
                checkpoints.now().orElseThrow(() -> new CodedException(ErrorCode.BAD_INPUT, "audit.nothingToSign"));
        CheckpointFile.write(newest, file);
        say("command.audit.exported", newest.sequence(), file);
    }

    private void say(String key, Object... arguments) {
        command.commandLine().getOut().println(messages.text(key, List.of(arguments), Locale.getDefault()));
    }
}
