package org.gangju.platform.leak;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that all askers send, each with its own district in it.
 *
 * @param kind what it tries
 * @param target where it goes
 * @param body what it brings; null for GET
 * @param used the words that make it invalid for those who must not know them
 * @param type the type that it looks for; null when it looks for none
 * @param nothing its answer to those who must not know that type
 */
record Probe(
        String kind,
        String target,
        @Nullable String body,
        Set<String> used,
        @Nullable String type,
        String nothing) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ENDPOINT = "/graphql";

    /** A document with its variables. */
    static Probe of(String kind, String document, Map<String, ?> variables) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", document);
        body.put("variables", variables);
        return raw(kind, JSON.writeValueAsString(body)).using(Words.names(document));
    }

    /** Whatever stands in the body. */
    static Probe raw(String kind, String body) {
        return new Probe(kind, ENDPOINT, body, Set.of(), null, "");
    }

    /** A document in the address. */
    static Probe get(String kind, String document) {
        String query = URLEncoder.encode(document, StandardCharsets.UTF_8);
        return new Probe(kind, ENDPOINT + "?query=" + query, null, Words.names(document), null, "");
    }

    Probe using(Set<String> words) {
        return new Probe(kind, target, body, words, type, nothing);
    }

    Probe lookingFor(String name, String answer) {
        return new Probe(kind, target, body, used, name, answer);
    }

    /** Everything that it says itself and may hear again. */
    String text() {
        return body == null ? URLDecoder.decode(target, StandardCharsets.UTF_8) : body;
    }
}
