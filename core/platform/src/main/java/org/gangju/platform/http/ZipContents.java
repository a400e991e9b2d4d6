package org.gangju.platform.http;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gangju.spi.upload.FileType;

/** Tells documents that are archives by what is in them; nothing is unpacked. */
final class ZipContents {

    private static final String OFFICE = "[content_types].xml";

    private ZipContents() {}

    /** The type of the document; none for an archive of other things, a damaged one, and a document with macros. */
    static Optional<FileType> of(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return of(zip.stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet()));
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> of(Set<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            return Optional.empty();
        }
        if (!names.contains(OFFICE)) {
            return names.contains("ofd.xml") ? Optional.of(FileType.OFD) : Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(FileType.XLSX);
        }
        return names.contains("ppt/presentation.xml") ? Optional.of(FileType.PPTX) : Optional.empty();
    }
}
