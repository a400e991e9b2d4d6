package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangju.platform.limit.Limits;
import org.gangju.platform.limit.Tiers;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;

/** Where the parameters of a request stand: in the body of a POST, in the query string of a GET. */
final class RequestParameters {

    private final Tiers tiers;
    private final RequestBody body;

    RequestParameters(Tiers tiers, RequestBody body) {
        this.tiers = tiers;
        this.body = body;
    }

    GraphQlRequest of(HttpServletRequest request) throws IOException {
        Limits limits = RequestLimits.of(request, tiers);
        return GraphQlParameters.of(
                isGet(request) ? fromQuery(request.getQueryString(), limits) : fromBody(request, limits));
    }

    static boolean isGet(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    @SuppressWarnings("unchecked") // The parser makes maps with text keys only.
    private Map<String, @Nullable Object> fromBody(HttpServletRequest request, Limits limits) throws IOException {
        String text = body.read(request, Math.toIntExact(limits.body().toBytes()));
        if (text.isBlank()) {
            throw Refusal.badRequest("bodyMissing");
        }
        if (Json.read(text, "body", limits.jsonDepth()) instanceof Map<?, ?> members) {
            return (Map<String, @Nullable Object>) members;
        }
        throw Refusal.badRequest("bodyNotObject");
    }

    private static Map<String, @Nullable Object> fromQuery(@Nullable String queryString, Limits limits) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>(QueryString.parse(queryString));
        for (String name : List.of("variables", "extensions")) {
            given.computeIfPresent(name, (key, text) -> Json.read((String) text, key, limits.jsonDepth()));
        }
        return given;
    }
}
