package org.gangju.spi.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A kind of files that the kernel tells by their content. Neither programs nor documents with macros are among them, nor
 * anything that a browser would run.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum FileType {
    PDF("application/pdf", "pdf"),
    /** Open Fixed-layout Document (GB/T 33190), in which Chinese authorities issue theirs. */
    OFD("application/ofd", "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    JPEG("image/jpeg", "jpg jpeg"),
    PNG("image/png", "png"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    /** Divided by spaces. */
    private final String extensions;

    FileType(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** What it is called on the web. */
    public String mediaType() {
        return mediaType;
    }

    /** What names of such files end with, without the dot, in lower case; the usual one first. */
    public List<String> extensions() {
        return List.of(extensions.split(" ", -1));
    }

    /** The type that a file of this name says it is of. */
    public static Optional<FileType> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(type -> type.extensions().contains(extension))
                        .findFirst();
    }
}
