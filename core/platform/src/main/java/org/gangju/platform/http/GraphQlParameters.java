package org.gangju.platform.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;

/** What a request asks, each parameter of the right kind; members that the specification does not name are let be. */
final class GraphQlParameters {

    private final Map<String, @Nullable Object> given;

    private GraphQlParameters(Map<String, @Nullable Object> given) {
        this.given = given;
    }

    static GraphQlRequest of(Map<String, @Nullable Object> given) {
        GraphQlParameters parameters = new GraphQlParameters(given);
        String query = parameters.text("query");
        if (query == null) {
            throw Refusal.badRequest("queryMissing");
        }
        return new DefaultGraphQlRequest(
                query, parameters.text("operationName"), parameters.map("variables"), parameters.map("extensions"));
    }

    private @Nullable String text(String name) {
        Object value = given.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw Refusal.badRequest("notText", name);
    }

    @SuppressWarnings("unchecked") // The parser makes maps with text keys only.
    private <V extends @Nullable Object> @Nullable Map<String, V> map(String name) {
        Object value = given.get(name);
        if (value == null || value instanceof Map) {
            return (Map<String, V>) value;
        }
        throw Refusal.badRequest("notObject", name);
    }
}
