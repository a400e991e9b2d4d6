package org.gangju.platform.execution;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.InvalidSyntaxError;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.platform.limit.Tiers;
import org.gangju.platform.module.PlatformModule;
import org.gangju.platform.schema.Variant;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells callers who may know of modules that a document is not valid because one is off for them. For all others a module
 * that is off does not exist: they get what the engine says of names that nobody knows, and of a document that they know
 * by its hash alone not even that.
 */
@Component
class DisabledModules {

    private final InstalledSchema installed;
    private final Tiers tiers;
    private final CodedErrors errors;

    DisabledModules(InstalledSchema installed, Tiers tiers, CodedErrors errors) {
        this.installed = installed;
        this.tiers = tiers;
        this.errors = errors;
    }

    /** The errors of a request that did not run, with what the engine cannot know. */
    List<GraphQLError> explained(List<GraphQLError> found, ExecutionInput request) {
        GraphQLContext context = request.getGraphQLContext();
        List<GraphQLError> explained = mayKnow(context) ? explained(request, found) : found;
        boolean invalid = found.stream().anyMatch(DisabledModules::ofDocument);
        return invalid && KnownByHash.in(context) ? withoutText(explained, context) : explained;
    }

    /** Whether the caller may see which modules there are. */
    static boolean mayKnow(GraphQLContext context) {
        Caller caller = context.get(Caller.class);
        return caller != null && caller.may(PlatformModule.MODULE_READ.name());
    }

    private static boolean ofDocument(GraphQLError error) {
        return error instanceof ValidationError || error instanceof InvalidSyntaxError;
    }

    /** The engine's texts name parts of a document that its sender may never have seen. */
    private List<GraphQLError> withoutText(List<GraphQLError> explained, GraphQLContext context) {
        List<GraphQLError> disabled =
                explained.stream().filter(CodedError.class::isInstance).toList();
        return disabled.isEmpty()
                ? List.of(errors.coded(
                        new CodedException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "persistedQueryNotFound"), context))
                : disabled;
    }

    private List<GraphQLError> explained(ExecutionInput request, List<GraphQLError> found) {
        boolean invalid = found.stream().anyMatch(ValidationError.class::isInstance);
        boolean unreadable = found.stream().anyMatch(GraphQLException.class::isInstance);
        if (!invalid && !unreadable) {
            return found;
        }
        DocumentLimits limits = new DocumentLimits(tiers.of(request.getGraphQLContext()));
        Document document = Objects.requireNonNull(
                Documents.parse(request.getQuery(), limits.parserOptions()).getDocument());
        return invalid
                ? explained(document, found, request.getGraphQLContext())
                : explainedValues(document, found, request);
    }

    /** The validation errors of a document, with what the engine cannot know. */
    List<GraphQLError> explained(Document document, List<GraphQLError> found, GraphQLContext context) {
        List<ModuleUse> uses =
                found.isEmpty() || !mayKnow(context) ? List.of() : installed.uses(document, off(context));
        if (uses.isEmpty()) {
            return found;
        }
        Set<Fault> lasting = Documents.validate(document, installed.schema()).stream()
                .map(Fault::of)
                .collect(Collectors.toSet());
        return joined(
                uses,
                found,
                error -> error instanceof ValidationError fault && !lasting.contains(Fault.of(fault)),
                context);
    }

    private List<GraphQLError> explainedValues(Document document, List<GraphQLError> found, ExecutionInput request) {
        GraphQLContext context = request.getGraphQLContext();
        List<ModuleUse> uses =
                installed.uses(document, request.getOperationName(), request.getVariables(), off(context));
        if (uses.isEmpty()) {
            return found;
        }
        Optional<String> lasting = unreadable(document, request);
        return joined(
                uses,
                found,
                error -> error instanceof GraphQLException
                        && !lasting.filter(error.getMessage()::equals).isPresent(),
                context);
    }

    /** What would be wrong with the variables if all modules were on. */
    private Optional<String> unreadable(Document document, ExecutionInput request) {
        List<VariableDefinition> variables = DocumentUses.variables(document, request.getOperationName());
        try {
            ValuesResolver.coerceVariableValues(
                    installed.schema(),
                    variables,
                    request.getRawVariables(),
                    request.getGraphQLContext(),
                    request.getLocale());
            return Optional.empty();
        } catch (GraphQLException failure) {
            return Optional.ofNullable(failure.getMessage());
        }
    }

    private Set<String> off(GraphQLContext context) {
        Variant variant = context.get(Variant.class);
        Set<String> off = new HashSet<>(installed.optional());
        if (variant != null) {
            off.removeAll(variant.modules());
        }
        return off;
    }

    private List<GraphQLError> joined(
            List<ModuleUse> uses, List<GraphQLError> found, Predicate<GraphQLError> explained, GraphQLContext context) {
        return Stream.concat(
                        uses.stream().map(use -> coded(use, context)),
                        found.stream().filter(explained.negate()))
                .toList();
    }

    private GraphQLError coded(ModuleUse use, GraphQLContext context) {
        CodedException failure =
                new CodedException(ErrorCode.MODULE_DISABLED, "moduleDisabled", use.name(), use.module());
        return errors.coded(failure, context).of(use.module()).at(List.of(use.location()), List.of());
    }

    /** What is wrong at which place, whatever the engine's words. */
    private record Fault(@Nullable ValidationErrorClassification type, List<SourceLocation> places) {

        static Fault of(ValidationError error) {
            return new Fault(error.getValidationErrorType(), error.getLocations());
        }
    }
}
