package org.gangju.platform.subscription;

import graphql.GraphQLError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangju.platform.execution.CodedErrors;
import org.gangju.spi.error.CodedException;
import org.springframework.graphql.execution.SubscriptionPublisherException;

/** Writes the failure that ends a stream as GraphQL errors. */
public final class StreamErrors {

    private final CodedErrors errors;

    StreamErrors(CodedErrors errors) {
        this.errors = errors;
    }

    /** The member {@code errors} of an answer; the cause of what nobody expected goes to the log. */
    public Map<String, Object> body(Throwable failure, Locale locale) {
        return switch (failure) {
            case SubscriptionPublisherException coded -> Map.of("errors", specification(coded.getErrors()));
            case CodedException coded -> errors.body(coded, locale);
            default -> errors.unexpected(failure, locale);
        };
    }

    private static List<Map<String, Object>> specification(List<GraphQLError> errors) {
        return errors.stream().map(GraphQLError::toSpecification).toList();
    }
}
