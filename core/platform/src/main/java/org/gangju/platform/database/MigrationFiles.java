package org.gangju.platform.database;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Hands Flyway the files of one area and no other, whatever lies on the class path.
 *
 * @param texts by the path of the file
 */
record MigrationFiles(Map<String, String> texts) implements ResourceProvider {

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return files().filter(file -> file.getAbsolutePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return files().filter(file -> file.getFilename().startsWith(prefix))
                .filter(file -> List.of(suffixes).stream().anyMatch(file.getFilename()::endsWith))
                .toList();
    }

    private Stream<LoadableResource> files() {
        return texts.entrySet().stream().map(file -> new MigrationFile(file.getKey(), file.getValue()));
    }
}
