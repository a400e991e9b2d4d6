package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gangju.platform.schema.SchemaText;
import org.springframework.web.HttpRequestHandler;

/** Answers {@code /schema.graphqls}: the schema of the caller, as a text to read or to generate a client from. */
final class SchemaEndpoint implements HttpRequestHandler {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final SchemaChoice schemas;
    private final FailureWriter failures;

    SchemaEndpoint(SchemaChoice schemas, FailureWriter failures) {
        this.schemas = schemas;
        this.failures = failures;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            failures.write(request, response, Refusal.method("GET, HEAD", "schemaMethod"));
            return;
        }
        byte[] text = SchemaText.of(schemas.of(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
