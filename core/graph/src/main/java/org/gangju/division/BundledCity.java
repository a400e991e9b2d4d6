package org.gangju.division;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/** The files of Chengdu, which lie on the class path. */
final class BundledCity {

    static final String CODE = "5101";

    private static final String RESOURCES = "/divisions/5101-chengdu/";

    private BundledCity() {}

    /** Unpacks the files for as long as the work takes. */
    static <T> T inFolder(Function<Path, T> work) {
        try {
            Path folder = Files.createTempDirectory("gangju-divisions");
            try {
                unpackInto(folder);
                return work.apply(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void unpackInto(Path folder) throws IOException {
        for (DivisionFile file : DivisionFile.values()) {
            String resource = RESOURCES + file.fileName();
            try (InputStream packed = BundledCity.class.getResourceAsStream(resource)) {
                Files.copy(Objects.requireNonNull(packed, resource), folder.resolve(file.fileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        for (DivisionFile file : DivisionFile.values()) {
            Files.deleteIfExists(folder.resolve(file.fileName()));
        }
        Files.delete(folder);
    }
}
