package org.gangju.platform.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gangju.platform.message.Messages;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.module.GangjuModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that writes the published schema. Its last line says where. */
@Component
@Command(
        name = "export-schema",
        mixinStandardHelpOptions = true,
        description = "写出 GraphQL 结构（SDL）。Writes the GraphQL schema as SDL.")
class ExportSchema implements Callable<Integer> {

    private final GraphQlSource source;
    private final ObjectProvider<GangjuModule> installed;
    private final Messages messages;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call.
    private CommandSpec command;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "写入的目录，没有则新建。The folder to write to, made if it is missing.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call.
    private Path folder;

    @Option(names = "--modules", split = ",", paramLabel = "ID", description = "要包含的模块。The modules to include.")
    private List<String> modules = List.of();

    ExportSchema(GraphQlSource source, ObjectProvider<GangjuModule> installed, Messages messages) {
        this.source = source;
        this.installed = installed;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        requireInstalled();
        Path file = write();
        command.commandLine()
                .getOut()
                .println(messages.text("command.schema.written", List.of(file), Locale.getDefault()));
        return ExitCode.OK;
    }

    private Path write() {
        try {
            return SchemaFile.write(folder, PublishedSchema.CORE_FILE, PublishedSchema.text(source.schema()));
        } catch (IOException unwritable) {
            throw new CodedException(ErrorCode.BAD_INPUT, "schema.folder", folder, SchemaFile.reason(unwritable));
        }
    }

    private void requireInstalled() {
        TreeSet<String> known = installed.stream().map(GangjuModule::id).collect(Collectors.toCollection(TreeSet::new));
        modules.stream()
                .map(String::strip)
                .filter(module -> !known.contains(module))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new CodedException(ErrorCode.BAD_INPUT, "schema.module", unknown, String.join(", ", known));
                });
    }
}
