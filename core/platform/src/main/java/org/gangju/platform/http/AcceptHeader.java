package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return best(EnumSet.allOf(ResponseFormat.class));
    }

    /** The format of a failing answer, which is never a stream: JSON also for who accepts none of ours. */
    ResponseFormat ofFailure() {
        return best(EnumSet.complementOf(EnumSet.of(ResponseFormat.EVENT_STREAM)))
                .orElse(ResponseFormat.JSON);
    }

    /** Whether the format would do, even if another one is liked better. */
    boolean takes(ResponseFormat format) {
        return best(EnumSet.of(format)).filter(format::equals).isPresent();
    }

    private Optional<ResponseFormat> best(Set<ResponseFormat> offered) {
        if (!given) {
            return Optional.of(ResponseFormat.JSON);
        }
        return offered.stream()
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
