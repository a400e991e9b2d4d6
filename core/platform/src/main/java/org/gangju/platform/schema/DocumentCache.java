package org.gangju.platform.schema;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The parsed and validated documents of one schema. Invalid ones are not kept: their messages are in one caller's
 * language, and anybody can send any number of them.
 */
class DocumentCache implements PreparsedDocumentProvider {

    /** Characters of all documents together; what is kept of one is some twenty times its text. */
    private static final long CAPACITY = 4_000_000;

    /** What a document takes however short it is, or tiny ones would come by the million. */
    private static final int LEAST = 250;

    private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
            .maximumWeight(CAPACITY)
            .weigher((String text, PreparsedDocumentEntry document) -> LEAST + text.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput request, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry known = documents.getIfPresent(request.getQuery());
        return CompletableFuture.completedFuture(known == null ? parsed(request, parse) : known);
    }

    Cache<String, PreparsedDocumentEntry> documents() {
        return documents;
    }

    private PreparsedDocumentEntry parsed(
            ExecutionInput request, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry document = parse.apply(request);
        if (!document.hasErrors()) {
            documents.put(request.getQuery(), document);
        }
        return document;
    }
}
