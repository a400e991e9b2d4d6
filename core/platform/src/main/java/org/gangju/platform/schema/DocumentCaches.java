package org.gangju.platform.schema;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.gangju.spi.caller.Caller;
import org.springframework.stereotype.Component;

/**
 * The parsed and validated documents of all schema variants, each known to one variant and one tier of limits only: what
 * is valid for one caller may be unknown or too large for another. Invalid documents are not kept: their messages are in
 * one caller's language, and anybody can send any number of them.
 */
@Component
class DocumentCaches {

    /** Characters of all documents together; what is kept of one is some twenty times its text. */
    private static final long CAPACITY = 4_000_000;

    /** What a document takes however short it is, or tiny ones would come by the million. */
    private static final int LEAST = 250;

    private final Cache<Key, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
            .maximumWeight(CAPACITY)
            .weigher((Key key, PreparsedDocumentEntry document) ->
                    LEAST + key.text().length())
            .build();

    /** The documents of the variant that has these modules. */
    PreparsedDocumentProvider of(Set<String> modules) {
        return (request, parse) -> CompletableFuture.completedFuture(document(modules, request, parse));
    }

    Cache<Key, PreparsedDocumentEntry> documents() {
        return documents;
    }

    private PreparsedDocumentEntry document(
            Set<String> modules, ExecutionInput request, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        Key key = new Key(modules, tier(request), request.getQuery());
        PreparsedDocumentEntry known = documents.getIfPresent(key);
        return known == null ? parsed(key, request, parse) : known;
    }

    private PreparsedDocumentEntry parsed(
            Key key, ExecutionInput request, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry document = parse.apply(request);
        if (!document.hasErrors()) {
            documents.put(key, document);
        }
        return document;
    }

    private static String tier(ExecutionInput request) {
        Caller caller = request.getGraphQLContext().get(Caller.class);
        return caller == null ? "" : caller.tier();
    }

    /** @param modules the optional modules of the variant */
    record Key(Set<String> modules, String tier, String text) {}
}
