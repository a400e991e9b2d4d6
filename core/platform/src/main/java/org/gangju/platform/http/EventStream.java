package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.gangju.platform.subscription.ResultSink;
import org.springframework.http.HttpHeaders;

/** The events of one operation, each sent at once. JSON has no line breaks of its own, so each fits into one line. */
final class EventStream implements ResultSink {

    private final HttpServletResponse response;
    private final Function<Throwable, Map<String, Object>> failures;

    /** @param failures makes the result that tells of a failure */
    EventStream(HttpServletResponse response, Function<Throwable, Map<String, Object>> failures) {
        this.response = response;
        this.failures = failures;
    }

    /** Sends the headers, so that the client knows that its stream is accepted. */
    void open() throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(ResponseFormat.EVENT_STREAM.contentType());
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Proxies would hold the events back until there are enough of them.
        response.setHeader("X-Accel-Buffering", "no");
        idle();
    }

    @Override
    public void next(Map<String, Object> result) throws IOException {
        event(result);
    }

    /** A comment; it also finds out whether the client is still there. */
    @Override
    public void idle() throws IOException {
        send(":\n\n");
    }

    @Override
    public void complete() throws IOException {
        send("event: complete\ndata:\n\n");
    }

    @Override
    public void fail(Throwable failure) throws IOException {
        event(failures.apply(failure));
        complete();
    }

    private void event(Map<String, Object> result) throws IOException {
        response.getOutputStream().write(bytes("event: next\ndata: "));
        response.getOutputStream().write(Json.write(result));
        send("\n\n");
    }

    private void send(String text) throws IOException {
        response.getOutputStream().write(bytes(text));
        response.flushBuffer();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
