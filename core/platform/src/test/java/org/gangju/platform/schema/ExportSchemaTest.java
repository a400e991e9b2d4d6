package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gangju.platform.message.Messages;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.module.GangjuModule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import picocli.CommandLine;

class ExportSchemaTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(new SchemaParser().parse("type Query { name: String }"), RuntimeWiring.MOCKED_WIRING);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final List<Exception> failures = new ArrayList<>();
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
    void writesTheSameFileEveryTime() throws IOException {
        Path target = folder.resolve("a/b");

        assertThat(run("--out", target.toString())).isZero();
        Path file = target.resolve("core.graphqls");
        String first = Files.readString(file);
        assertThat(run("--out", target.toString(), "--modules", "core")).isZero();

        assertThat(Files.readString(file)).isEqualTo(first).isEqualTo(PublishedSchema.text(SCHEMA));
        assertThat(first)
                .startsWith("# ")
                .contains("export-schema --out schema")
                .endsWith("  name: String\n}\n");
        assertThat(out.toString()).endsWith("Wrote " + file + System.lineSeparator());
        try (var files = Files.list(target)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void refusesAModuleThatIsNotInstalled() {
        assertThat(run("--out", folder.toString(), "--modules", "core,nothing")).isNotZero();

        assertThat(failures).singleElement().isInstanceOfSatisfying(CodedException.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("schema.module");
            assertThat(refused.arguments()).containsExactly("nothing", "core");
        });
        assertThat(folder).isEmptyDirectory();
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

        run("--out", folder.toString());

        assertThat(out.toString().strip()).isEqualTo("已写出 " + folder.resolve("core.graphqls"));
    }

    private int run(String... arguments) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.scan(Messages.class.getPackageName());
            context.registerBean(GraphQlSource.class, Source::new);
            context.registerBean(GangjuModule.class, () -> () -> "core");
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

    private record Source() implements GraphQlSource {

        @Override
        public GraphQL graphQl() {
            return GraphQL.newGraphQL(SCHEMA).build();
        }

        @Override
        public GraphQLSchema schema() {
            return SCHEMA;
        }
    }
}
