package org.gangju.platform.http;

import jakarta.servlet.ServletRequest;
import java.util.UUID;

/** The name under which one request stands in the log and in its answer's errors. */
final class TraceId {

    private static final String ATTRIBUTE = TraceId.class.getName();

    private TraceId() {}

    /** The same for every call with one request, its error dispatch included. */
    static String of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String fresh = UUID.randomUUID().toString().replace("-", "");
        request.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }
}
