package org.gangju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule accepts what is just allowed and notices what is not. */
class SourceRulesTest {

    @TempDir
    Path root;

    @BeforeEach
    void anIntroducedPackage() throws IOException {
        write("good/package-info.java", "/** Good. */\n@NullMarked\npackage good;\n");
    }

    @Test
    void seesALongFile() throws IOException {
        write("good/Short.java", "\n".repeat(400));
        write("good/Long.java", "\n".repeat(401));
        assertThat(new SourceRules(root).longFiles()).containsExactly("good/Long.java has 401 lines");
    }

    @Test
    void seesALongMethod() throws IOException {
        write("good/Methods.java", "class Methods {\n%s%s}\n".formatted(method("allowed", 60), method("tooLong", 61)));
        assertThat(new SourceRules(root).longMethods()).containsExactly("good/Methods.java: tooLong has 61 lines");
    }

    @Test
    void seesAPackageThatDoesNotIntroduceItself() throws IOException {
        write("silent/Any.java", "package silent;\n");
        write("unmarked/package-info.java", "/** Unmarked. */\npackage unmarked;\n");
        write("wordless/package-info.java", "@NullMarked\npackage wordless;\n");
        write("test/good/GoodTest.java", "package good;\n");
        assertThat(new SourceRules(root).packagesWithoutIntroduction())
                .containsExactly("silent", "unmarked", "wordless");
    }

    @Test
    void seesAPackageThatIntroducesItselfTwice() throws IOException {
        write("test/good/package-info.java", "/** Tests of the good. */\n@NullMarked\npackage good;\n");
        assertThat(new SourceRules(root).packagesWithTwoIntroductions()).containsExactly("good");
    }

    @Test
    void leavesBuiltFilesAlone() throws IOException {
        write("target/Generated.java", "\n".repeat(500));
        assertThat(new SourceRules(root).longFiles()).isEmpty();
    }

    private static String method(String name, int lines) {
        return "void " + name + "() {\n" + "\n".repeat(lines - 2) + "}\n";
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
