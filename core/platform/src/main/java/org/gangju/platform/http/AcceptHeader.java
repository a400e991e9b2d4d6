package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The ranges of an {@code Accept} header in their order; what is no media range is left out, as if it were not there. */
record AcceptHeader(boolean given, List<MediaType> ranges) {

    static AcceptHeader of(HttpServletRequest request) {
        return of(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
    }

    static AcceptHeader of(List<String> values) {
        String joined = String.join(",", values);
        List<MediaType> ranges = MimeTypeUtils.tokenize(joined).stream()
                .flatMap(AcceptHeader::range)
                .toList();
        return new AcceptHeader(!joined.isBlank(), ranges);
    }

    /** The format to answer in: JSON for who asks for nothing, empty for who accepts none of ours. */
    Optional<ResponseFormat> best() {
        if (!given) {
            return Optional.of(ResponseFormat.JSON);
        }
        return Arrays.stream(ResponseFormat.values())
                .flatMap(format -> Acceptance.best(format, ranges).stream())
                .min(Acceptance.MOST_WANTED)
                .map(Acceptance::format);
    }

    private static Stream<MediaType> range(String text) {
        try {
            return Stream.of(MediaType.parseMediaType(text));
        } catch (InvalidMediaTypeException malformed) {
            return Stream.empty();
        }
    }
}
