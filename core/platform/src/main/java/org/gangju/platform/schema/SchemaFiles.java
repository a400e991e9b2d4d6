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
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The SDL that every part brings as {@code graphql/<area>/*.graphqls}. */
@Component
class SchemaFiles {

    private static final String ALL = "classpath*:graphql/**/*.graphqls";

    private final ResourcePatternResolver resources;

    SchemaFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** All files as one, in the order of their names; an error names its file and line. */
    TypeDefinitionRegistry all() {
        MultiSourceReader.Builder sources = MultiSourceReader.newMultiSourceReader();
        try {
            Arrays.stream(resources.getResources(ALL))
                    .sorted(Comparator.comparing(Resource::getDescription))
                    .forEach(file -> sources.string(text(file) + "\n", String.valueOf(file.getFilename())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        try (Reader reader = sources.trackData(true).build()) {
            return new SchemaParser().parse(reader);
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
