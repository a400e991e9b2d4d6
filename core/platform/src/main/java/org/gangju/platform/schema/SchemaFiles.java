package org.gangju.platform.schema;

import graphql.parser.MultiSourceReader;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The SDL that every part brings, as {@code graphql/<area>/*.graphqls} unless the settings say otherwise. */
@Component
class SchemaFiles {

    private final ResourcePatternResolver resources;
    private final List<String> locations;

    SchemaFiles(
            ResourcePatternResolver resources,
            @Value("${spring.graphql.schema.locations:classpath*:graphql/**/}") List<String> locations) {
        this.resources = resources;
        this.locations = locations;
    }

    /** All files as one, in the order of their names; an error names its file and line. */
    TypeDefinitionRegistry all() {
        MultiSourceReader.Builder sources = MultiSourceReader.newMultiSourceReader();
        locations.stream()
                .flatMap(this::files)
                .sorted(Comparator.comparing(Resource::getDescription))
                .forEach(file -> sources.string(text(file) + "\n", String.valueOf(file.getFilename())));
        try (Reader reader = sources.trackData(true).build()) {
            return new SchemaParser().parse(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<Resource> files(String location) {
        try {
            return Arrays.stream(resources.getResources(location + "*.graphqls"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
