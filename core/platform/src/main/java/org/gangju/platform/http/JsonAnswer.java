package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Sends a GraphQL body. */
final class JsonAnswer {

    private JsonAnswer() {}

    static void write(
            HttpServletResponse response,
            int status,
            ResponseFormat format,
            Map<String, ? extends @Nullable Object> body)
            throws IOException {
        byte[] bytes = Json.write(body);
        response.setStatus(status);
        response.setContentType(format.contentType());
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
