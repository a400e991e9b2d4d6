package org.gangju.platform.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes a file whole or not at all. */
final class SchemaFile {

    private SchemaFile() {}

    /** Makes the folder where it is missing and replaces the file; answers where it is. */
    static Path write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve(name + ".part");
        try {
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            return Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Why the system refused, without the names of Java's classes where there is a choice. */
    static String reason(IOException failure) {
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failure.getClass().getSimpleName().replace("Exception", "") + " "
                + Objects.requireNonNullElse(failure.getMessage(), "");
    }
}
