package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.composition.Fault;
import org.gangju.platform.message.Messages;
import org.gangju.spi.error.CodedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import picocli.CommandLine;

class ExportSchemaTest {

    private static final Kitchen KITCHEN = new Kitchen(2);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final List<Exception> failures = new ArrayList<>();
    private Composition composition = KITCHEN.composition;
    private final Locale machine = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(machine);
    }

    @Test
    void writesWhatThePlatformPromises() throws IOException {
        Path target = folder.resolve("a/b");

        assertThat(run("--out", target.toString())).isZero();

        assertThat(names(target))
                .containsExactly("cake1.graphqls", "cake2.graphqls", "core.graphqls", "everything.graphqls");
        assertThat(Files.readString(target.resolve("core.graphqls")))
                .startsWith("# ")
                .contains("export-schema --out schema")
                .doesNotContain("cake")
                .endsWith("  open: String @access\n}\n");
        assertThat(Files.readString(target.resolve("cake1.graphqls")))
                .contains("type Cakecake1")
                .doesNotContain("cake2");
        assertThat(Files.readString(target.resolve("everything.graphqls"))).contains("cake1: Cake", "cake2: Cake");
    }

    @Test
    void writesTheSameTextEveryTime() throws IOException {
        run("--out", folder.resolve("one").toString());
        run("--out", folder.resolve("other").toString());

        for (String name : names(folder.resolve("one"))) {
            assertThat(folder.resolve("other").resolve(name))
                    .hasSameTextualContentAs(folder.resolve("one").resolve(name));
        }
    }

    @Test
    void writesOneSchemaOfTheModulesThatAreAskedFor() throws IOException {
        assertThat(run("--out", folder.toString(), "--modules", "core, cake2,cake1"))
                .isZero();

        assertThat(names(folder)).containsExactly("cake1+cake2.graphqls");
        assertThat(out.toString())
                .isEqualTo("Wrote " + folder.resolve("cake1+cake2.graphqls") + System.lineSeparator());
    }

    @Test
    void refusesAModuleThatIsNotInstalled() {
        assertThat(run("--out", folder.toString(), "--modules", "core,nothing")).isNotZero();

        assertThat(failures).singleElement().isInstanceOfSatisfying(CodedException.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("schema.module");
            assertThat(refused.arguments()).containsExactly("nothing", "cake1, cake2, core");
        });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesNothingForEverybodyWhileAModuleIsLeftOut() {
        composition = KITCHEN.composition.without(
                "cake2", new Diagnosis("cake2", "cake2.jar", null, 0, Fault.MIGRATION_FAILED, List.of("no flour")));

        assertThat(run("--out", folder.toString())).isNotZero();

        assertThat(failures).singleElement().isInstanceOfSatisfying(CodedException.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("schema.leftOut");
            assertThat(refused.arguments()).containsExactly("cake2");
        });
        assertThat(folder).isEmptyDirectory();
        assertThat(run("--out", folder.toString(), "--modules", "core,cake1")).isZero();
    }

    @Test
    void saysWhichFolderItCannotWrite() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(run("--out", file.toString())).isNotZero();

        assertThat(failures).singleElement().isInstanceOfSatisfying(CodedException.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("schema.folder");
            assertThat(refused.arguments()).first().isEqualTo(file);
        });
    }

    @Test
    void speaksChineseOnAChineseMachine() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);

        run("--out", folder.toString(), "--modules", "core");

        assertThat(out.toString().strip()).isEqualTo("已写出 " + folder.resolve("core.graphqls"));
    }

    private int run(String... arguments) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.scan(Messages.class.getPackageName());
            context.registerBean(SchemaVariants.class, () -> KITCHEN.variants(10));
            context.registerBean(Composition.class, () -> composition);
            context.registerBean(ExportSchema.class);
            context.refresh();
            return new CommandLine(context.getBean(ExportSchema.class))
                    .setOut(new PrintWriter(out))
                    .setExecutionExceptionHandler((failure, command, parsed) -> {
                        failures.add(failure);
                        return CommandLine.ExitCode.SOFTWARE;
                    })
                    .execute(arguments);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
