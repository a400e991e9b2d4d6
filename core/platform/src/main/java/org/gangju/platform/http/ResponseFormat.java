package org.gangju.platform.http;

import org.springframework.http.MediaType;

/** The media types of an answer, the one first that a caller without a preference gets. */
enum ResponseFormat {
    JSON("application/json"),
    GRAPHQL("application/graphql-response+json"),
    EVENT_STREAM("text/event-stream");

    private final String type;

    ResponseFormat(String type) {
        this.type = type;
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(type);
    }

    /** The value of the {@code Content-Type} header. */
    String contentType() {
        return type + ";charset=utf-8";
    }
}
