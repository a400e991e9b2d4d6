package org.gangju.platform.http;

import org.gangju.spi.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** The HTTP status that says the same as an error's code, and the code that says the same as a status. */
final class StatusOfCode {

    private StatusOfCode() {}

    static HttpStatus status(ErrorCode code) {
        return switch (code) {
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
            // Never 404, which caches on the way may keep: the next request may make the document known.
            case BAD_INPUT, NOT_FOUND, MODULE_DISABLED, LIMIT_EXCEEDED, CONFLICT, PERSISTED_QUERY_NOT_FOUND ->
                HttpStatus.BAD_REQUEST;
        };
    }

    static ErrorCode code(int status) {
        return switch (status) {
            case 401 -> ErrorCode.UNAUTHENTICATED;
            case 403 -> ErrorCode.FORBIDDEN;
            case 404 -> ErrorCode.NOT_FOUND;
            case 409 -> ErrorCode.CONFLICT;
            case 408, 413, 414, 431 -> ErrorCode.LIMIT_EXCEEDED;
            case 429 -> ErrorCode.RATE_LIMITED;
            default -> status < 500 ? ErrorCode.BAD_INPUT : ErrorCode.INTERNAL;
        };
    }
}
