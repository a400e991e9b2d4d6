package org.gangju.platform.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;

/** What a request asks, each parameter of the right kind; members that the specification does not name are let be. */
public final class GraphQlParameters {

    private final Map<String, @Nullable Object> given;

    private GraphQlParameters(Map<String, @Nullable Object> given) {
        this.given = given;
    }

    /**
     * Reads the members of a request. Where it names its document by a hash, {@code extensions.persistedQuery.sha256Hash}
     * is that hash in lower case, and without a query the document is {@link DocumentReference#MARKER}.
     *
     * @throws org.gangju.spi.error.CodedException BAD_INPUT when a member is not what it must be
     */
    public static GraphQlRequest of(Map<String, @Nullable Object> given) {
        GraphQlParameters parameters = new GraphQlParameters(given);
        String query = parameters.text("query");
        Map<String, Object> extensions = parameters.map("extensions");
        DocumentReference reference = DocumentReference.of(parameters.text("documentId"), extensions);
        if (query == null && reference == null) {
            throw Refusal.badRequest("queryMissing");
        }
        if (query != null && given.get("documentId") != null) {
            throw Refusal.badRequest("documentTwice");
        }
        return new DefaultGraphQlRequest(
                query == null ? DocumentReference.MARKER : query,
                parameters.text("operationName"),
                parameters.map("variables"),
                reference == null ? extensions : reference.addTo(extensions));
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
