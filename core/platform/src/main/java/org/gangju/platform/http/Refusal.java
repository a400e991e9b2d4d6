package org.gangju.platform.http;

import java.util.List;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that HTTP itself refuses, with the status that says so and a header that tells what would do. */
final class Refusal extends CodedException {

    private final HttpStatus status;
    private final transient List<String> header;

    private Refusal(HttpStatus status, ErrorCode code, List<String> header, String key, Object... arguments) {
        super(code, "http." + key, arguments);
        this.status = status;
        this.header = header;
    }

    static Refusal badRequest(String key, Object... arguments) {
        return new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_INPUT, List.of(), key, arguments);
    }

    static Refusal method(String allowed, String key, Object... arguments) {
        List<String> allow = List.of(HttpHeaders.ALLOW, allowed);
        return new Refusal(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_INPUT, allow, key, arguments);
    }

    static Refusal notAcceptable() {
        return notAcceptable("notAcceptable");
    }

    static Refusal notAcceptable(String key) {
        return new Refusal(HttpStatus.NOT_ACCEPTABLE, ErrorCode.BAD_INPUT, List.of(), key);
    }

    static Refusal mediaType(String key, Object... arguments) {
        List<String> accept = List.of(HttpHeaders.ACCEPT, "application/json");
        return new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_INPUT, accept, key, arguments);
    }

    static Refusal encoding(String encoding) {
        List<String> accept = List.of(HttpHeaders.ACCEPT_ENCODING, "gzip");
        return new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_INPUT, accept, "contentEncoding", encoding);
    }

    static Refusal tooLarge(long limit) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.LIMIT_EXCEEDED, List.of(), "bodyTooLarge", limit);
    }

    HttpStatus status() {
        return status;
    }

    /** The name and the value of a response header; empty for none. */
    List<String> header() {
        return header;
    }
}
