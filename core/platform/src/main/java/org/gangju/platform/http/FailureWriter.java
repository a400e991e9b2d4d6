package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangju.platform.execution.CodedErrors;
import org.gangju.platform.limit.RateLimited;
import org.gangju.spi.error.CodedException;
import org.springframework.http.HttpHeaders;

/** Writes an answer of status 400 and above: a GraphQL body with one coded error in the caller's language. */
public final class FailureWriter {

    private final CodedErrors errors;

    FailureWriter(CodedErrors errors) {
        this.errors = errors;
    }

    /** Answers with the status that belongs to the failure's code. */
    public void write(HttpServletRequest request, HttpServletResponse response, CodedException failure)
            throws IOException {
        if (failure instanceof Refusal refusal) {
            refuse(request, response, refusal);
            return;
        }
        if (failure instanceof RateLimited limited) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(limited.retryAfterSeconds()));
        }
        answer(request, response, StatusOfCode.status(failure.code()).value(), failure);
    }

    /** The same with members of another standard's error body beside the errors. */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            CodedException failure,
            Map<String, String> besides)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>(besides);
        body.putAll(errors.body(failure, CallerLanguage.of(request)));
        send(request, response, StatusOfCode.status(failure.code()).value(), body);
    }

    /** Answers 500; the cause goes to the log, under the trace id that the caller gets. */
    void writeInternal(HttpServletRequest request, HttpServletResponse response, Throwable cause) throws IOException {
        Map<String, Object> body = errors.unexpected(cause, CallerLanguage.of(request));
        send(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, body);
    }

    /** Answers with a status alone and the message that belongs to it. */
    void writeStatus(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        answer(request, response, status, new CodedException(StatusOfCode.code(status), StatusMessage.key(status)));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        List<String> header = refusal.header();
        if (!header.isEmpty()) {
            response.setHeader(header.getFirst(), header.getLast());
        }
        answer(request, response, refusal.status().value(), refusal);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, int status, CodedException failure)
            throws IOException {
        send(request, response, status, errors.body(failure, CallerLanguage.of(request)));
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, int status, Map<String, Object> body)
            throws IOException {
        SafeHeaders.on(response);
        ResponseFormat format = AcceptHeader.of(request).ofFailure();
        JsonAnswer.write(response, status, format, body);
    }
}
