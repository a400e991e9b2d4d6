package org.gangju.platform.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.message.Messages;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.module.GangjuModule;
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

    private final SchemaVariants variants;
    private final Composition composition;
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

    @Option(
            names = "--modules",
            split = ",",
            paramLabel = "ID",
            description = "只写出核心与这些模块合成的一个结构。Writes one schema only: the core with these modules.")
    private List<String> modules = List.of();

    ExportSchema(SchemaVariants variants, Composition composition, Messages messages) {
        this.variants = variants;
        this.composition = composition;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Set<String> asked = modules.stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new));
        requireInstalled(asked);
        requireAllSound();
        asked.retainAll(composition.optional());
        refuse(asked, composition.closed(asked), "schema.requirement", "");
        List<PublishedSchema> schemas =
                modules.isEmpty() ? PublishedSchema.promised(composition) : List.of(PublishedSchema.of(asked));
        schemas.forEach(schema -> say(write(schema)));
        return ExitCode.OK;
    }

    private void say(Path file) {
        command.commandLine()
                .getOut()
                .println(messages.text("command.schema.written", List.of(file), Locale.getDefault()));
    }

    private Path write(PublishedSchema published) {
        try {
            return SchemaFile.write(
                    folder,
                    published.file(),
                    published.text(variants.of(published.modules()).schema()));
        } catch (IOException unwritable) {
            throw new CodedException(ErrorCode.BAD_INPUT, "schema.folder", folder, SchemaFile.reason(unwritable));
        }
    }

    private void requireInstalled(Set<String> asked) {
        Set<String> known =
                composition.modules().stream().map(GangjuModule::id).collect(Collectors.toCollection(TreeSet::new));
        refuse(asked, known, "schema.module", String.join(", ", known));
    }

    /** What is published for everybody tells of all modules; a stale or broken one would be missed in silence. */
    private void requireAllSound() {
        List<String> leftOut = composition.diagnoses().stream()
                .map(Diagnosis::moduleId)
                .distinct()
                .toList();
        if (modules.isEmpty() && !leftOut.isEmpty()) {
            throw new CodedException(ErrorCode.BAD_INPUT, "schema.leftOut", String.join(", ", leftOut));
        }
    }

    private static void refuse(Set<String> asked, Set<String> allowed, String key, String hint) {
        asked.stream().filter(module -> !allowed.contains(module)).findFirst().ifPresent(refused -> {
            throw new CodedException(ErrorCode.BAD_INPUT, key, refused, hint);
        });
    }
}
