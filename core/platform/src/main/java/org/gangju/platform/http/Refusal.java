package org.gangju.platform.http;

import java.time.Duration;
import java.util.List;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that HTTP itself refuses, with the status that says so and a header that tells what would do. */
final class Refusal extends CodedException {

    private static final String HTTP = "http.";

    private final HttpStatus status;
    private final transient List<String> header;

    private Refusal(HttpStatus status, ErrorCode code, List<String> header, String key, Object... arguments) {
        super(code, key, arguments);
        this.status = status;
        this.header = header;
    }

    static Refusal badRequest(String key, Object... arguments) {
        return new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_INPUT, List.of(), HTTP + key, arguments);
    }

    static Refusal method(String allowed, String key, Object... arguments) {
        List<String> allow = List.of(HttpHeaders.ALLOW, allowed);
        return new Refusal(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_INPUT, allow, HTTP + key, arguments);
    }

    static Refusal notAcceptable() {
        return notAcceptable("notAcceptable");
    }

    static Refusal notAcceptable(String key) {
        return new Refusal(HttpStatus.NOT_ACCEPTABLE, ErrorCode.BAD_INPUT, List.of(), HTTP + key);
    }

    static Refusal mediaType(String key, Object... arguments) {
        List<String> accept = List.of(HttpHeaders.ACCEPT, "application/json");
        return new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_INPUT, accept, HTTP + key, arguments);
    }

    /** What is not there, under an address of its own. */
    static Refusal notFound(CodedException missing) {
        return new Refusal(
                HttpStatus.NOT_FOUND,
                ErrorCode.NOT_FOUND,
                List.of(),
                missing.messageKey(),
                missing.arguments().toArray());
    }

    /** @param header a header's name and what would do */
    static Refusal fileType(List<String> header, String key, Object... arguments) {
        return new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_INPUT, header, HTTP + key, arguments);
    }

    static Refusal encoding(String encoding) {
        List<String> accept = List.of(HttpHeaders.ACCEPT_ENCODING, "gzip");
        return new Refusal(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                ErrorCode.BAD_INPUT,
                accept,
                HTTP + "contentEncoding",
                Excerpt.of(encoding));
    }

    /** @param asked how large it is, or that it is larger than the limit where nobody read on */
    static Refusal tooLarge(long limit, Object asked) {
        return new Refusal(
                HttpStatus.CONTENT_TOO_LARGE, ErrorCode.LIMIT_EXCEEDED, List.of(), "limit", "body", limit, asked);
    }

    /** Whoever is answered before it has sent everything has nothing more to send here. */
    static Refusal tooSlow(Duration limit) {
        List<String> close = List.of(HttpHeaders.CONNECTION, "close");
        String seconds = limit.toSeconds() + " s";
        return new Refusal(
                HttpStatus.REQUEST_TIMEOUT,
                ErrorCode.LIMIT_EXCEEDED,
                close,
                "limit",
                "body-time",
                seconds,
                "> " + seconds);
    }

    static Refusal tooDeep(int limit, int asked) {
        return new Refusal(
                HttpStatus.BAD_REQUEST, ErrorCode.LIMIT_EXCEEDED, List.of(), "limit", "json-depth", limit, asked);
    }

    HttpStatus status() {
        return status;
    }

    /** The name and the value of a response header; empty for none. */
    List<String> header() {
        return header;
    }
}
