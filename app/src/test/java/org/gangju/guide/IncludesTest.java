package org.gangju.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show of the code is what the code is. */
class IncludesTest {

    private static final Path ROOT = Path.of(System.getProperty("gangju.root"));

    @TempDir
    Path folder;

    @Test
    void everyPageIsUpToDate() throws IOException {
        Includes includes = new Includes(ROOT);
        for (Path page : includes.pages()) {
            String text = Files.readString(page);
            assertThat(text).as("%s is stale. Run %s", page, Includes.COMMAND).isEqualTo(includes.upToDate(text));
        }
    }

    @Test
    void theGuideToModulesIsMadeOfTheTemplate() throws IOException {
        String guide = Files.readString(ROOT.resolve("docs/guide/write-a-module.md"));
        assertThat(Includes.count(guide)).isGreaterThanOrEqualTo(8);
        assertThat(Includes.count(guide)).isEqualTo(guide.split("<!-- include ", -1).length - 1L);
    }

    @Test
    void aStaleBlockIsReplaced() throws IOException {
        Files.writeString(
                folder.resolve("Code.java"), "class Code {\n\n    int one() {\n        return 1;\n    }\n\n}\n");
        String stale = "<!-- include Code.java#int one -->\n```java\nint two;\n```\n";

        assertThat(new Includes(folder).upToDate(stale))
                .isEqualTo("<!-- include Code.java#int one -->\n```java\nint one() {\n    return 1;\n}\n```\n");
        assertThatIllegalStateException().isThrownBy(() -> new Includes(folder).upToDate(stale.replace("one", "two")));
    }
}
