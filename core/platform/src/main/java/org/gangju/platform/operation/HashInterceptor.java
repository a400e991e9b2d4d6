package org.gangju.platform.operation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Map;
import java.util.Optional;
import org.gangju.platform.execution.CodedErrors;
import org.gangju.platform.execution.KnownByHash;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds the document of a request that names it by a hash, and remembers documents that come with theirs. It runs once
 * the caller is known, for every transport.
 */
@Component
@Order(HashInterceptor.AFTER_CALLER)
class HashInterceptor implements WebGraphQlInterceptor {

    static final int AFTER_CALLER = 100;

    private static final String EXTENSION = "persistedQuery";
    private static final String HASH = "sha256Hash";

    private final DocumentsByHash documents;
    private final CodedErrors errors;

    HashInterceptor(DocumentsByHash documents, CodedErrors errors) {
        this.documents = documents;
        this.errors = errors;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String hash = hash(request);
        if (hash == null) {
            return chain.next(request);
        }
        return request.getDocument().equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)
                ? named(hash, request, chain)
                : brought(hash, request, chain);
    }

    private static @Nullable String hash(WebGraphQlRequest request) {
        return request.getExtensions().get(EXTENSION) instanceof Map<?, ?> reference
                        && reference.get(HASH) instanceof String hash
                ? hash
                : null;
    }

    private Mono<WebGraphQlResponse> named(String hash, WebGraphQlRequest request, Chain chain) {
        Optional<String> text = documents.text(hash);
        if (text.isEmpty()) {
            return refused(request, ErrorCode.PERSISTED_QUERY_NOT_FOUND, "persistedQueryNotFound");
        }
        request.configureExecutionInput((input, builder) ->
                builder.query(text.get()).graphQLContext(KnownByHash.context()).build());
        return chain.next(request);
    }

    /** Only what ran is kept: a document that is not valid for anybody is not worth its place. */
    private Mono<WebGraphQlResponse> brought(String hash, WebGraphQlRequest request, Chain chain) {
        String text = request.getDocument();
        if (!hash.equals(DocumentHash.of(text))) {
            return refused(request, ErrorCode.BAD_INPUT, "persistedQueryMismatch");
        }
        return chain.next(request).doOnNext(answer -> {
            if (answer.getExecutionResult().isDataPresent()) {
                documents.remember(hash, text);
            }
        });
    }

    private Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, ErrorCode code, String messageKey) {
        ExecutionInput input = request.toExecutionInput();
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .addError(errors.error(new CodedException(code, messageKey), input.getGraphQLContext()))
                .build();
        return Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result)));
    }
}
