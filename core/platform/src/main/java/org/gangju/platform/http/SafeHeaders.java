package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What every answer with data tells browsers, also those that no filter of Spring Security ever saw. */
final class SafeHeaders {

    private static final Map<String, String> VALUES = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Content-Security-Policy", AnswerPolicy.TEXT,
            "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");

    private SafeHeaders() {}

    static void on(HttpServletResponse response) {
        VALUES.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
    }
}
