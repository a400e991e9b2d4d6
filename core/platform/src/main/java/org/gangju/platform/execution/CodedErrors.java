package org.gangju.platform.execution;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangju.platform.message.Language;
import org.gangju.platform.message.Messages;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes failures as coded errors in the caller's language. */
@Component
public class CodedErrors {

    private static final Logger log = LoggerFactory.getLogger(CodedErrors.class);

    /** The arguments of messages that clients may read by name as well. */
    private static final Map<String, List<String>> DETAILS = Map.of(
            "limit", List.of("limit", "value", "asked"),
            "introspectionLimit", List.of("limit", "value", "asked"),
            "rate", List.of("limit", "value", "retryAfterSeconds"));

    private final Messages messages;

    CodedErrors(Messages messages) {
        this.messages = messages;
    }

    /** The body of an answer that consists of this failure alone, for requests that never became GraphQL. */
    public Map<String, Object> body(CodedException failure, Locale locale) {
        return Map.of("errors", List.of(error(failure, locale, Trace.start()).toSpecification()));
    }

    /** The body of an answer to a failure that nobody expected, which is logged with its trace id. */
    public Map<String, Object> unexpected(Throwable failure, Locale locale) {
        return Map.of(
                "errors", List.of(unexpected(failure, locale, Trace.start()).toSpecification()));
    }

    /** The error of this failure within the request of {@code context}. */
    public GraphQLError error(CodedException failure, GraphQLContext context) {
        return error(failure, locale(context), Trace.of(context));
    }

    CodedError coded(CodedException failure, GraphQLContext context) {
        return error(failure, locale(context), Trace.of(context));
    }

    CodedError unexpected(Throwable failure, GraphQLContext context) {
        return unexpected(failure, locale(context), Trace.of(context));
    }

    /** Ends the request of {@code context} before it runs. */
    AbortExecutionException refusal(CodedException failure, GraphQLContext context) {
        return new AbortExecutionException(List.<GraphQLError>of(coded(failure, context)));
    }

    private CodedError error(CodedException failure, Locale locale, Trace trace) {
        String message = messages.text("error." + failure.messageKey(), failure.arguments(), locale);
        return new CodedError(failure.code(), message, List.of(), List.of(), trace.id(), null, details(failure));
    }

    private static Map<String, Object> details(CodedException failure) {
        List<String> names = DETAILS.getOrDefault(failure.messageKey(), List.of());
        Map<String, Object> details = new LinkedHashMap<>();
        for (int index = 0; index < names.size(); index++) {
            details.put(names.get(index), failure.arguments().get(index));
        }
        return details;
    }

    private CodedError unexpected(Throwable failure, Locale locale, Trace trace) {
        if (trace.first(failure)) {
            log.error("Request {} failed", trace.id(), failure);
        }
        return error(new CodedException(ErrorCode.INTERNAL, "internal", trace.id()), locale, trace);
    }

    /** The language of the request of {@code context}: its caller's, or what it asked for where there is none yet. */
    static Locale locale(GraphQLContext context) {
        Caller caller = context.get(Caller.class);
        return caller == null ? Language.of(context.get(Locale.class)) : caller.locale();
    }
}
