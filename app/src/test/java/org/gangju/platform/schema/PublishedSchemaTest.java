package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.composition.Fault;
import org.gangju.spi.module.GangjuModule;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the folder {@code schema} promises is what the application serves. */
@OnH2
class PublishedSchemaTest {

    private static final Path FOLDER =
            Path.of(Objects.requireNonNull(System.getProperty("gangju.root"))).resolve("schema");

    @Autowired
    SchemaVariants variants;

    @Autowired
    Composition composition;

    @Test
    void isUpToDate() throws IOException {
        for (PublishedSchema schema : PublishedSchema.promised(withoutSamples())) {
            String published = Files.readString(FOLDER.resolve(schema.file()));
            String served = schema.text(variants.of(schema.modules()).schema());

            assertThat(firstDifference(published, served))
                    .as(
                            "schema/%s is stale. Run ./mvnw package -DskipTests, then %s, and add the change to schema/CHANGELOG.md",
                            schema.file(), PublishedSchema.COMMAND)
                    .isEmpty();
        }
    }

    @Test
    void logsItsChanges() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("CHANGELOG.md"))).contains("\n## 0.1.0");
    }

    /** The modules that only these tests have are promised to nobody. */
    private Composition withoutSamples() {
        Composition promised = composition;
        for (GangjuModule module : composition.modules()) {
            if (isOnlyTested(module.getClass().getPackageName())) {
                promised = promised.without(module.id(), sample(module.id()));
            }
        }
        return promised;
    }

    private static boolean isOnlyTested(String packageName) {
        return packageName.startsWith("org.gangju.sample") || packageName.equals("org.gangju.template");
    }

    private static Diagnosis sample(String id) {
        return new Diagnosis(id, "sample", null, 0, Fault.MODULE_FAILED, List.of());
    }

    /** The line with its number, because the whole texts would bury it; empty when they are equal. */
    private static String firstDifference(String published, String served) {
        List<String> before = published.lines().toList();
        List<String> now = served.lines().toList();
        int same = 0;
        while (same < before.size() && same < now.size() && before.get(same).equals(now.get(same))) {
            same++;
        }
        if (same == before.size() && same == now.size()) {
            return "";
        }
        return "line " + (same + 1) + ": " + (same < now.size() ? now.get(same) : "end of the served schema");
    }
}
