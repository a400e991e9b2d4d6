package org.gangju.platform.subscription;

import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLType;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;

/**
 * Keeps so many events for a client that reads slower than they happen, and ends its stream at the next one. It stands
 * before the events are executed, because the engine takes in without bound whatever it is offered.
 */
final class SourceBuffer extends SimplePerformantInstrumentation {

    static final int EVENTS = 256;

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        GraphQLType subscription =
                parameters.getExecutionContext().getGraphQLSchema().getSubscriptionType();
        if (subscription == null
                || !subscription.equals(parameters.getExecutionStepInfo().getObjectType())) {
            return fetcher;
        }
        return field -> buffered(fetcher.get(field));
    }

    private static @Nullable Object buffered(@Nullable Object value) {
        if (value instanceof DataFetcherResult<?> result) {
            return result.map(SourceBuffer::buffered);
        }
        return value instanceof Publisher<?> source ? buffered(source) : value;
    }

    private static Flux<?> buffered(Publisher<?> source) {
        return Flux.from(source)
                .onBackpressureBuffer(EVENTS)
                .onErrorMap(
                        Exceptions::isOverflow,
                        overflow -> new CodedException(ErrorCode.LIMIT_EXCEEDED, "http.slowClient", EVENTS));
    }
}
