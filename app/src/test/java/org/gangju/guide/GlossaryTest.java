package org.gangju.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangju.guide.Glossary.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A newcomer who knows the users' words finds what they are called, and the code. */
class GlossaryTest {

    private static final Path ROOT = Path.of(System.getProperty("gangju.root"));

    @Test
    void isUpToDate() throws IOException {
        assertThat(Files.readString(ROOT.resolve(Glossary.PAGE)))
                .as("The glossary is stale. Run %s", Glossary.COMMAND)
                .isEqualTo(new Glossary(ROOT).page());
    }

    /** The words of the sources, as the domain is described to us. */
    @ParameterizedTest
    @CsvFileSource(resources = "/guide/words.csv")
    void leadsFromAWordToItsNameAndItsCode(String word, String name, String packageName) throws IOException {
        Map<String, List<Word>> features = new Glossary(ROOT).features();

        assertThat(features).containsKey(packageName);
        assertThat(features.get(packageName)).as("%s in %s", word, packageName).anySatisfy(found -> {
            assertThat(found.chinese()).contains(word);
            assertThat(found.name()).isEqualTo(name);
        });
        assertThat(sources(packageName)).as("the code of %s", packageName).isNotEmpty();
    }

    private static List<Path> sources(String packageName) throws IOException {
        String folder = "src/main/java/" + packageName.replace('.', '/');
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains(folder))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
