package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gangju.spi.error.CodedException;
import org.reactivestreams.Publisher;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestHandler;

/** Answers {@code /graphql} as the GraphQL-over-HTTP specification asks: POST for everything, GET for what changes nothing. */
final class GraphQlEndpoint implements HttpRequestHandler {

    private final RequestParameters parameters;
    private final Execution execution;
    private final EventStreams streams;
    private final FailureWriter failures;

    GraphQlEndpoint(RequestParameters parameters, Execution execution, EventStreams streams, FailureWriter failures) {
        this.parameters = parameters;
        this.execution = execution;
        this.streams = streams;
        this.failures = failures;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (CodedException failure) {
            failures.write(request, response, failure);
        } catch (RuntimeException failure) {
            failures.writeInternal(request, response, failure);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        requireMethod(request.getMethod());
        AcceptHeader accept = AcceptHeader.of(request);
        ResponseFormat format = accept.best().orElseThrow(Refusal::notAcceptable);
        GraphQlRequest asked = parameters.of(request);
        WebGraphQlResponse answer = execution.of(request, asked, permitted(request, accept));
        answer.getResponseHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        RetryAfter.of(answer).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        if (format == ResponseFormat.EVENT_STREAM || answer.getExecutionResult().getData() instanceof Publisher<?>) {
            streams.send(request, response, answer.getExecutionResult());
            return;
        }
        JsonAnswer.write(response, AnswerStatus.of(answer, format).value(), format, answer.toMap());
    }

    /** Only an event stream carries a subscription, and it does so also where JSON is liked better. */
    private static PermittedOperations permitted(HttpServletRequest request, AcceptHeader accept) {
        return new PermittedOperations(RequestParameters.isGet(request), accept.takes(ResponseFormat.EVENT_STREAM));
    }

    private static void requireMethod(String method) {
        if (!method.equals("GET") && !method.equals("POST")) {
            throw Refusal.method("GET, POST", "method", Excerpt.of(method));
        }
    }
}
