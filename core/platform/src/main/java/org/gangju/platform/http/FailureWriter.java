package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;

/** Writes an answer of status 400 and above: a GraphQL body with one coded error in the caller's language. */
public final class FailureWriter {

    private static final Logger LOG = LoggerFactory.getLogger(FailureWriter.class);

    private final MessageSource messages;

    FailureWriter(MessageSource messages) {
        this.messages = messages;
    }

    /** Answers with the status that belongs to the failure's code. */
    public void write(HttpServletRequest request, HttpServletResponse response, CodedException failure)
            throws IOException {
        if (failure instanceof Refusal refusal) {
            refuse(request, response, refusal);
            return;
        }
        int status = StatusOfCode.status(failure.code()).value();
        write(request, response, status, failure);
    }

    /** Answers 500; the cause goes to the log, under the trace id that the caller gets. */
    void writeInternal(HttpServletRequest request, HttpServletResponse response, Throwable cause) throws IOException {
        LOG.error("Request {} failed", TraceId.of(request), cause);
        writeStatus(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Answers with a status alone and the message that belongs to it. */
    void writeStatus(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        ErrorCode code = StatusOfCode.code(status);
        write(request, response, status, new CodedException(code, StatusMessage.key(status), status));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        List<String> header = refusal.header();
        if (!header.isEmpty()) {
            response.setHeader(header.getFirst(), header.getLast());
        }
        write(request, response, refusal.status().value(), refusal);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, CodedException failure)
            throws IOException {
        ResponseFormat format = AcceptHeader.of(request).best().orElse(ResponseFormat.JSON);
        JsonAnswer.write(response, status, format, body(request, failure));
    }

    private Map<String, Object> body(HttpServletRequest request, CodedException failure) {
        ErrorCode code = failure.code();
        Map<String, Object> extensions =
                Map.of("code", code.name(), "category", code.category().name(), "traceId", TraceId.of(request));
        return Map.of("errors", List.of(Map.of("message", message(request, failure), "extensions", extensions)));
    }

    private String message(HttpServletRequest request, CodedException failure) {
        Object[] arguments = failure.arguments().toArray();
        return messages.getMessage("error." + failure.messageKey(), arguments, CallerLanguage.of(request));
    }
}
