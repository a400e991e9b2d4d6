package org.gangju.platform.http;

import java.util.Optional;
import org.springframework.graphql.server.WebGraphQlResponse;

/** The header of an answer that says when to come again. */
final class RetryAfter {

    private RetryAfter() {}

    /** Seconds; nothing for an answer that was not refused that way. */
    static Optional<String> of(WebGraphQlResponse answer) {
        return answer.getErrors().stream()
                .flatMap(error -> Optional.ofNullable(error.getExtensions().get("retryAfterSeconds")).stream())
                .map(String::valueOf)
                .findFirst();
    }
}
