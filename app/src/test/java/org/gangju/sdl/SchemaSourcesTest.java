package org.gangju.sdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gangju.ClassPathFiles;
import org.junit.jupiter.api.Test;

class SchemaSourcesTest {

    @Test
    void everyPartOfTheSchemaKeepsTheConventions() throws IOException {
        var sources = ClassPathFiles.below("graphql", "*.graphqls").entrySet().stream()
                .map(file -> new SdlSource(file.getKey(), file.getValue()))
                .toList();
        assertThat(SdlLint.findings(sources)).isEmpty();
    }
}
