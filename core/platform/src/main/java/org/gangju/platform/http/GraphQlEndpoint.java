package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gangju.spi.error.CodedException;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.web.HttpRequestHandler;

/** Answers {@code /graphql} as the GraphQL-over-HTTP specification asks: POST for everything, GET for queries. */
final class GraphQlEndpoint implements HttpRequestHandler {

    private final RequestParameters parameters;
    private final Execution execution;
    private final FailureWriter failures;

    GraphQlEndpoint(RequestParameters parameters, Execution execution, FailureWriter failures) {
        this.parameters = parameters;
        this.execution = execution;
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
        ResponseFormat format = AcceptHeader.of(request).best().orElseThrow(Refusal::notAcceptable);
        GraphQlRequest asked = parameters.of(request);
        WebGraphQlResponse answer = execution.of(request, asked);
        answer.getResponseHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        JsonAnswer.write(response, AnswerStatus.of(answer, format).value(), format, answer.toMap());
    }

    private static void requireMethod(String method) {
        if (!method.equals("GET") && !method.equals("POST")) {
            throw Refusal.method("GET, POST", "method", Excerpt.of(method));
        }
    }
}
