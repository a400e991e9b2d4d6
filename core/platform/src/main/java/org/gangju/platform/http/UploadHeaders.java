package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gangju.spi.upload.FileType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What may be said of a file's body: that it is bytes, or the very type that its name says; as it is, neither packed nor in a
 * form. Browsers send none of these across origins without asking.
 */
final class UploadHeaders {

    private static final String BYTES = "application/octet-stream";

    private UploadHeaders() {}

    static void require(HttpServletRequest request, FileType type, long largest) {
        String said = mediaType(request.getContentType());
        if (!said.equals(BYTES) && !said.equals(type.mediaType())) {
            throw Refusal.fileType(List.of(HttpHeaders.ACCEPT, BYTES), "uploadContentType", BYTES, Excerpt.of(said));
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            throw Refusal.fileType(
                    List.of(HttpHeaders.ACCEPT_ENCODING, "identity"), "uploadEncoding", Excerpt.of(encoding));
        }
        if (request.getContentLengthLong() > largest) {
            throw Refusal.tooLarge(largest, request.getContentLengthLong());
        }
    }

    private static String mediaType(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            return "";
        }
        int parameters = contentType.indexOf(';');
        String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return type.strip().toLowerCase(Locale.ROOT);
    }
}
