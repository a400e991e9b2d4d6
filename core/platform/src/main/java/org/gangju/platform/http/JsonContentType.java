package org.gangju.platform.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The one type that a body may have. Browsers send it across origins only after asking, which keeps forms out. */
final class JsonContentType {

    private JsonContentType() {}

    /** Refuses everything but {@code application/json} in UTF-8. */
    static void require(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            throw Refusal.mediaType("contentTypeMissing");
        }
        MediaType type = parse(contentType);
        if (!type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
            throw Refusal.mediaType("contentType", Excerpt.of(contentType));
        }
        Charset charset = type.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw Refusal.mediaType("charset", charset.name());
        }
    }

    private static MediaType parse(String contentType) {
        try {
            return MediaType.parseMediaType(contentType);
        } catch (InvalidMediaTypeException malformed) {
            throw Refusal.mediaType("contentType", Excerpt.of(contentType));
        }
    }
}
