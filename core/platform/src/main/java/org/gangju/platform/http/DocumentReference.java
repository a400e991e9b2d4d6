package org.gangju.platform.http;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document that a request names instead of, or beside, bringing it.
 *
 * @param sha256 the hash of the document's text in UTF-8: 64 hexadecimal digits, in lower case
 */
record DocumentReference(String sha256) {

    /** Stands for the document of a request that brings none; whoever knows the document puts it in its place. */
    static final String MARKER = PersistedQuerySupport.PERSISTED_QUERY_MARKER;

    private static final String EXTENSION = "persistedQuery";
    private static final String HASH = "sha256Hash";
    private static final String PREFIX = "sha256:";
    private static final int VERSION = 1;
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");

    /** What the parameter {@code documentId} and the extension {@code persistedQuery} name; null for nothing. */
    static @Nullable DocumentReference of(@Nullable String documentId, @Nullable Map<String, Object> extensions) {
        DocumentReference trusted = documentId == null ? null : ofId(documentId);
        Object extension = extensions == null ? null : extensions.get(EXTENSION);
        if (extension == null) {
            return trusted;
        }
        DocumentReference persisted = ofExtension(extension);
        if (trusted != null && !trusted.equals(persisted)) {
            throw Refusal.badRequest("documentTwice");
        }
        return persisted;
    }

    /** The same extensions, saying where the document is found. */
    Map<String, Object> addTo(@Nullable Map<String, Object> extensions) {
        Map<String, Object> all = new LinkedHashMap<>(Objects.requireNonNullElse(extensions, Map.of()));
        all.put(EXTENSION, Map.of("version", VERSION, HASH, sha256));
        return all;
    }

    private static DocumentReference ofId(String documentId) {
        if (!documentId.startsWith(PREFIX)) {
            throw Refusal.badRequest("documentId", Excerpt.of(documentId));
        }
        return ofHash(documentId.substring(PREFIX.length()), "documentId");
    }

    private static DocumentReference ofExtension(Object extension) {
        if (!(extension instanceof Map<?, ?> members)) {
            throw Refusal.badRequest("notObject", "extensions.persistedQuery");
        }
        if (!Integer.valueOf(VERSION).equals(members.get("version"))) {
            throw Refusal.badRequest("persistedQueryVersion", Excerpt.of(String.valueOf(members.get("version"))));
        }
        return ofHash(String.valueOf(members.get(HASH)), "extensions.persistedQuery.sha256Hash");
    }

    private static DocumentReference ofHash(String text, String place) {
        if (!HEX.matcher(text).matches()) {
            throw Refusal.badRequest("sha256", place, Excerpt.of(text));
        }
        return new DocumentReference(text.toLowerCase(Locale.ROOT));
    }
}
