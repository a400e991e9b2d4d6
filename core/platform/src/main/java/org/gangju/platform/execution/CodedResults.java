package org.gangju.platform.execution;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.gangju.spi.error.CodedException;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Codes the errors of a result, and of every result of a stream and of its end. */
@Component
class CodedResults {

    private final CodedErrors errors;
    private final ErrorList list;

    CodedResults(CodedErrors errors, ErrorList list) {
        this.errors = errors;
        this.list = list;
    }

    /** The same result with coded errors. A stream of results fails with the coded errors of what ended it. */
    ExecutionResult of(ExecutionResult result, GraphQLContext context) {
        if (result.getData() instanceof Publisher<?> events) {
            return result.transform(builder -> builder.data(stream(events, context)));
        }
        if (result.getErrors().isEmpty()) {
            return result;
        }
        return result.transform(builder -> builder.errors(list.of(result.getErrors(), context)));
    }

    private Flux<ExecutionResult> stream(Publisher<?> events, GraphQLContext context) {
        return Flux.from(events)
                .cast(ExecutionResult.class)
                .map(event -> of(event, context))
                .onErrorMap(failure -> ended(failure, context));
    }

    private SubscriptionPublisherException ended(Throwable failure, GraphQLContext context) {
        Throwable cause = cause(failure);
        GraphQLError error = cause instanceof CodedException coded
                ? errors.coded(coded, context)
                : errors.unexpected(cause, context);
        return new SubscriptionPublisherException(List.of(error), cause);
    }

    /** Without what Spring and the engine wrap around it. */
    private static Throwable cause(Throwable failure) {
        Throwable inner = failure.getCause();
        boolean wrapped = failure instanceof SubscriptionPublisherException || failure instanceof CompletionException;
        return wrapped && inner != null ? cause(inner) : failure;
    }
}
