package org.gangju.platform.execution;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.validation.QueryComplexityLimits;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gangju.platform.limit.Tiers;
import org.gangju.platform.schema.Variant;
import org.gangju.spi.error.CodedException;
import org.springframework.stereotype.Component;

/** Reads and validates documents that are not run at once, exactly as if they were. */
@Component
public class Documents {

    private final DocumentLimits limits;
    private final DisabledModules disabled;
    private final EngineErrors engine;

    /** Documents that are kept are held to what every tier may send. */
    Documents(Tiers tiers, DisabledModules disabled, EngineErrors engine) {
        this.limits = new DocumentLimits(tiers.every());
        this.disabled = disabled;
        this.engine = engine;
    }

    /**
     * Parses a document.
     *
     * @throws CodedException BAD_INPUT when it is none, LIMIT_EXCEEDED when it is too large
     */
    public Document read(String text) {
        DocumentLimits.unreadable(text).ifPresent(exceeded -> {
            throw exceeded;
        });
        ParseAndValidateResult read = parse(text, limits.parserOptions());
        InvalidSyntaxException failure = read.getSyntaxException();
        if (failure != null) {
            throw failure(failure);
        }
        Document document = Objects.requireNonNull(read.getDocument());
        limits.exceeded(document).ifPresent(exceeded -> {
            throw exceeded;
        });
        return document;
    }

    /** The document of a text that was read before; nothing when it is beyond the limits by now. */
    public Optional<Document> again(String text) {
        try {
            return Optional.of(read(text));
        } catch (CodedException beyond) {
            return Optional.empty();
        }
    }

    /** Whether the engine would run it on this schema. */
    public boolean valid(Document document, GraphQLSchema schema) {
        return validate(document, schema).isEmpty();
    }

    /** The coded errors that the caller of a request would get for this document in its place; none for a valid one. */
    public List<GraphQLError> errors(Document document, GraphQLContext request) {
        Variant variant = Objects.requireNonNull(request.get(Variant.class));
        List<ValidationError> found = validate(document, variant.schema());
        return disabled.explained(document, List.copyOf(found), request).stream()
                .<GraphQLError>map(error -> engine.coded(error, request))
                .toList();
    }

    static List<ValidationError> validate(Document document, GraphQLSchema schema) {
        return ParseAndValidate.validate(schema, document, rule -> true, Locale.ROOT, QueryComplexityLimits.NONE);
    }

    static ParseAndValidateResult parse(String text, ParserOptions options) {
        ExecutionInput input = ExecutionInput.newExecutionInput(text)
                .graphQLContext(context -> context.of(ParserOptions.class, options))
                .locale(Locale.ROOT)
                .build();
        return ParseAndValidate.parse(input);
    }

    private CodedException failure(InvalidSyntaxException failure) {
        return switch (failure) {
            case ParseCancelledTooDeepException deep -> limits.nesting();
            case ParseCancelledException words -> limits.tokens();
            default -> EngineErrors.syntax(failure.toInvalidSyntaxError());
        };
    }
}
