package org.gangju.platform.execution;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gangju.platform.limit.Tiers;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Codes the errors that the GraphQL engine finds by itself. */
@Component
class EngineErrors {

    private static final Pattern VALIDATION_PREFIX =
            Pattern.compile("^Validation error ?\\([^)]*\\) ?:? ?", Pattern.CASE_INSENSITIVE);
    /** What stays of a class name is the first group. */
    private static final List<Pattern> CLASS_NAMES = List.of(
            Pattern.compile(" but it was an? '[A-Za-z]\\w*'()"),
            Pattern.compile("\\b[A-Z][a-z]+Value\\{(?:value|name)='?([^'}]*)'?}"),
            Pattern.compile("\\b(Int|Float|String|Boolean|Enum|Array|Object)Value\\b"),
            Pattern.compile("\\b(?:[a-z][a-z0-9]*\\.)+(?=[A-Z])()"));

    /** Who mistypes a phone number has almost written it. */
    private static final Pattern PHONE_NUMBER =
            Pattern.compile(" with value '.*'(?= is not a valid 'PhoneNumber')", Pattern.DOTALL);

    private final CodedErrors errors;
    private final Tiers tiers;

    EngineErrors(CodedErrors errors, Tiers tiers) {
        this.errors = errors;
        this.tiers = tiers;
    }

    /** The same error with a code; an error that has one is left alone. */
    CodedError coded(GraphQLError error, GraphQLContext context) {
        if (error instanceof CodedError coded) {
            return coded;
        }
        List<SourceLocation> places = Optional.ofNullable(error.getLocations()).orElse(List.of());
        List<Object> path = Optional.ofNullable(error.getPath()).orElse(List.of());
        return failure(error, context)
                .map(failure -> errors.coded(failure, context))
                .orElseGet(() -> errors.unexpected(new IllegalStateException(error.toString()), context))
                .at(places, path);
    }

    private Optional<CodedException> failure(GraphQLError error, GraphQLContext context) {
        return switch (error) {
            case InvalidSyntaxError syntax -> Optional.of(syntax(syntax));
            case ValidationError invalid -> Optional.of(invalid(invalid));
            case BadFaithIntrospectionError introspection ->
                Optional.of(
                        new CodedException(ErrorCode.LIMIT_EXCEEDED, "introspectionLimit", "introspection", 1, "> 1"));
            case AbortExecutionException cancelled -> Optional.of(tooLong(context));
            case UnknownOperationException unknown ->
                Optional.of(new CodedException(ErrorCode.BAD_INPUT, "operation", plain(unknown.getMessage())));
            case GraphQLException input ->
                Optional.of(new CodedException(ErrorCode.BAD_INPUT, "request", plain(input.getMessage())));
            default -> Optional.empty();
        };
    }

    CodedException tooLong(GraphQLContext context) {
        String seconds = tiers.of(context).runningTime().toSeconds() + " s";
        return new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", "running-time", seconds, "> " + seconds);
    }

    /** What is said of a text that is no document. */
    static CodedException syntax(InvalidSyntaxError error) {
        SourceLocation place = Optional.ofNullable(error.getLocations())
                .filter(places -> !places.isEmpty())
                .map(List::getFirst)
                .orElse(new SourceLocation(1, 1));
        String token = error.getOffendingToken();
        if (token == null || token.startsWith("<EOF>")) {
            return new CodedException(ErrorCode.BAD_INPUT, "syntaxAtEnd", place.getLine(), place.getColumn());
        }
        return new CodedException(ErrorCode.BAD_INPUT, "syntax", place.getLine(), place.getColumn(), token);
    }

    private static CodedException invalid(ValidationError error) {
        String detail = VALIDATION_PREFIX.matcher(plain(error.getDescription())).replaceFirst("");
        String key =
                error.getValidationErrorType() instanceof ValidationErrorType type ? "validation." + type : "request";
        return new CodedException(ErrorCode.BAD_INPUT, key, detail);
    }

    /** The engine names classes of Java and of its own syntax tree in some messages. */
    private static String plain(@Nullable String message) {
        String text = Objects.requireNonNullElse(message, "");
        for (Pattern name : CLASS_NAMES) {
            text = name.matcher(text).replaceAll("$1");
        }
        return PHONE_NUMBER.matcher(text).replaceAll("");
    }
}
