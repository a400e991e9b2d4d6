package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** What the folder {@code schema} promises is what the application serves. */
@OnH2
class PublishedSchemaTest {

    private static final Path FOLDER =
            Path.of(Objects.requireNonNull(System.getProperty("gangju.root"))).resolve("schema");

    @Autowired
    GraphQlSource source;

    @Test
    void isUpToDate() throws IOException {
        assertThat(Files.readString(FOLDER.resolve(PublishedSchema.CORE_FILE)))
                .as(
                        "schema/%s is stale. Run ./mvnw package -DskipTests, then %s, and add the change to schema/CHANGELOG.md",
                        PublishedSchema.CORE_FILE, PublishedSchema.COMMAND)
                .isEqualTo(PublishedSchema.text(source.schema()));
    }

    @Test
    void logsItsChanges() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("CHANGELOG.md"))).contains("\n## 0.1.0");
    }
}
