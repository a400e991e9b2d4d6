package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangju.platform.execution.Trace;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.server.ServletServerHttpRequest;

/** Hands a request to the interceptors and the engine, and waits: every request has its own virtual thread. */
final class Execution {

    private final WebGraphQlHandler handler;

    Execution(WebGraphQlHandler handler) {
        this.handler = handler;
    }

    WebGraphQlResponse of(HttpServletRequest request, GraphQlRequest asked, PermittedOperations permitted) {
        WebGraphQlRequest web = webRequest(request, asked);
        Map<Class<?>, Object> context = Map.of(PermittedOperations.class, permitted);
        web.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context).build());
        WebGraphQlResponse response = run(web);
        permitted.requireAdmitted();
        return response;
    }

    private WebGraphQlResponse run(WebGraphQlRequest request) {
        return Objects.requireNonNull(handler.handleRequest(request).block());
    }

    /** Cookies stay outside: a caller is known by the Authorization header alone. */
    private static WebGraphQlRequest webRequest(HttpServletRequest request, GraphQlRequest asked) {
        ServletServerHttpRequest http = new ServletServerHttpRequest(request);
        return new WebGraphQlRequest(
                http.getURI(),
                http.getHeaders(),
                null,
                http.getRemoteAddress(),
                attributes(request),
                asked,
                Trace.start().id(),
                CallerLanguage.of(request));
    }

    private static Map<String, Object> attributes(HttpServletRequest request) {
        return Collections.list(request.getAttributeNames()).stream()
                .collect(Collectors.toMap(Function.identity(), request::getAttribute));
    }
}
