package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gangju.platform.limit.Admission;
import org.gangju.platform.limit.RateLimited;
import org.gangju.platform.schema.SchemaText;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.caller.Caller;
import org.springframework.web.HttpRequestHandler;

/** Answers {@code /schema.graphqls}: the schema of the caller, as a text to read or to generate a client from. */
final class SchemaEndpoint implements HttpRequestHandler {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final SchemaChoice schemas;
    private final Admission admission;
    private final FailureWriter failures;

    SchemaEndpoint(SchemaChoice schemas, Admission admission, FailureWriter failures) {
        this.schemas = schemas;
        this.admission = admission;
        this.failures = failures;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            failures.write(request, response, Refusal.method("GET, HEAD", "schemaMethod"));
            return;
        }
        try {
            write(response, text(request));
        } catch (RateLimited tooMuch) {
            failures.write(request, response, tooMuch);
        }
    }

    private byte[] text(HttpServletRequest request) {
        Caller caller = (Caller) request.getAttribute(Standing.CALLER);
        return admission.during(caller, () -> SchemaText.of(schemas.of(request)).getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpServletResponse response, byte[] text) throws IOException {
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
