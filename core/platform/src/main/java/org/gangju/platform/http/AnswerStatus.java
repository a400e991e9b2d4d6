package org.gangju.platform.http;

import org.gangju.spi.error.ErrorCode;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;

/** The status of an answer that GraphQL gave: what was executed is 200, even with errors inside. */
final class AnswerStatus {

    private AnswerStatus() {}

    static HttpStatus of(WebGraphQlResponse response, ResponseFormat format) {
        if (response.getExecutionResult().isDataPresent()) {
            return HttpStatus.OK;
        }
        HttpStatus status =
                response.getErrors().stream().map(AnswerStatus::of).findFirst().orElse(HttpStatus.BAD_REQUEST);
        // A well-formed request that fails validation is 200 in plain JSON: the specification keeps older clients.
        boolean legacy = format == ResponseFormat.JSON && status == HttpStatus.BAD_REQUEST;
        return legacy ? HttpStatus.OK : status;
    }

    private static HttpStatus of(ResponseError error) {
        Object code = error.getExtensions().get("code");
        for (ErrorCode known : ErrorCode.values()) {
            if (known.name().equals(code)) {
                return StatusOfCode.status(known);
            }
        }
        return HttpStatus.BAD_REQUEST;
    }
}
