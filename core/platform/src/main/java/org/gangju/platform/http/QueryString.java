package org.gangju.platform.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The parameters of a query string, those of GraphQL or others; an empty value counts as none. */
final class QueryString {

    private static final Set<String> NAMES = Set.of("query", "documentId", "operationName", "variables", "extensions");

    private QueryString() {}

    static Map<String, String> parse(@Nullable String queryString) {
        return parse(queryString, NAMES::contains);
    }

    /** The parameters of these names. */
    static Map<String, String> parse(@Nullable String queryString, Predicate<String> wanted) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (queryString == null) {
            return parameters;
        }
        for (String pair : queryString.split("&", -1)) {
            put(parameters, pair, wanted);
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String pair, Predicate<String> wanted) {
        int separator = pair.indexOf('=');
        if (separator < 0 || separator == pair.length() - 1) {
            return;
        }
        String name = decode(pair.substring(0, separator));
        if (!wanted.test(name)) {
            return;
        }
        String previous = parameters.put(name, decode(pair.substring(separator + 1)));
        if (previous != null) {
            throw Refusal.badRequest("parameterTwice", name);
        }
    }

    /** By way of Latin-1, which keeps every byte, because the JDK's decoder replaces silently what is not UTF-8. */
    private static String decode(String text) {
        try {
            byte[] bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return Utf8.strictly(bytes, "queryStringMalformed");
        } catch (IllegalArgumentException malformed) {
            throw Refusal.badRequest("queryStringMalformed");
        }
    }
}
