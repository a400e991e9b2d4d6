package org.gangju.platform.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.gangju.spi.upload.FileType;

/** Takes files of some types, each of which its name says and its content confirms. */
final class FileTypes {

    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();

    private final Set<FileType> taken;

    FileTypes(Set<FileType> taken) {
        this.taken = taken;
    }

    /** The type that a name says. */
    FileType require(String name) {
        return FileType.ofName(name)
                .filter(taken::contains)
                .orElseThrow(() -> Refusal.fileType(List.of(), "fileType", Excerpt.of(name), names()));
    }

    /** Looks into a file that says that it is of a type. */
    void requireContent(FileType type, SpooledFile file) throws IOException {
        MediaType found = found(file);
        boolean right = isArchive(found)
                ? ZipContents.of(file.path()).filter(type::equals).isPresent()
                : found.toString().equals(expected(type));
        if (!right) {
            throw Refusal.fileType(List.of(), "fileContent", type.mediaType(), found, names());
        }
    }

    /** What begins with other bytes is none, though there may be one behind them. */
    private static boolean isArchive(MediaType found) {
        return found.equals(MediaType.APPLICATION_ZIP)
                || SIGNATURES.getMediaTypeRegistry().isSpecializationOf(found, MediaType.APPLICATION_ZIP);
    }

    /** Bytes cannot tell a table from other text: its name does. */
    private static String expected(FileType type) {
        return type == FileType.CSV ? FileType.TXT.mediaType() : type.mediaType();
    }

    /** By the first bytes alone, without the name, which would be believed where the bytes say nothing. */
    private static MediaType found(SpooledFile file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file.path()))) {
            return SIGNATURES.detect(content, new Metadata()).getBaseType();
        }
    }

    private String names() {
        return Arrays.stream(FileType.values())
                .filter(taken::contains)
                .flatMap(type -> type.extensions().stream())
                .collect(Collectors.joining(", "));
    }
}
