package org.gangju.platform.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gangju.platform.deadline.Deadline;
import org.gangju.platform.limit.Limits;
import org.gangju.platform.limit.Tiers;
import org.gangju.platform.message.Language;
import org.gangju.platform.schema.ModuleChoice;
import org.gangju.platform.schema.SchemaVariants;
import org.gangju.platform.schema.Variant;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Runs requests of every transport: within their limits, and with every error coded. */
@Component
class GuardedExecution implements ExecutionGraphQlService {

    private final SchemaVariants variants;
    private final ModuleChoice modules;
    private final Tiers tiers;
    private final DisabledModules disabled;
    private final EngineErrors engineErrors;
    private final CodedErrors errors;
    private final CodedResults results;
    private final SubscriptionEnd subscriptions;

    GuardedExecution(
            SchemaVariants variants,
            ModuleChoice modules,
            Tiers tiers,
            DisabledModules disabled,
            EngineErrors engineErrors,
            CodedErrors errors,
            CodedResults results,
            SubscriptionEnd subscriptions) {
        this.variants = variants;
        this.modules = modules;
        this.tiers = tiers;
        this.disabled = disabled;
        this.engineErrors = engineErrors;
        this.errors = errors;
        this.results = results;
        this.subscriptions = subscriptions;
    }

    @Override
    public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
        Caller caller = request.toExecutionInput().getGraphQLContext().get(Caller.class);
        Limits limits = tiers.of(caller);
        Variant variant = variant(caller);
        Deadline deadline = new Deadline();
        Map<Object, Object> context = context(request, variant, limits);
        context.put(Deadline.KEY, deadline);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(context).locale(Locale.ROOT).build());
        return variant.engine()
                .execute(request)
                .timeout(limits.runningTime(), Mono.fromSupplier(() -> tooLong(request, deadline)))
                .onErrorResume(failure -> Mono.fromSupplier(() -> failed(request, failure)))
                .map(this::explained)
                .map(this::coded);
    }

    /** The schema of the modules that the caller has now; the request keeps it whatever is decided meanwhile. */
    private Variant variant(@Nullable Caller caller) {
        return variants.of(caller == null ? Set.of() : modules.of(caller));
    }

    /** The engine's own texts are asked for in no language, because it would fall back to the machine's. */
    private Map<Object, Object> context(ExecutionGraphQlRequest request, Variant variant, Limits limits) {
        return new HashMap<>(Map.of(
                Variant.class,
                variant,
                Trace.class,
                Trace.of(request.toExecutionInput().getGraphQLContext()),
                Locale.class,
                Language.of(request.getLocale()),
                ParserOptions.class,
                new DocumentLimits(limits).parserOptions(),
                QueryComplexityLimits.KEY,
                QueryComplexityLimits.NONE,
                DataLoaderDispatchingContextKeys.ENABLE_DATA_LOADER_CHAINING,
                true));
    }

    private ExecutionGraphQlResponse tooLong(ExecutionGraphQlRequest request, Deadline deadline) {
        deadline.expire();
        ExecutionInput input = request.toExecutionInput();
        return response(
                input, errors.coded(engineErrors.tooLong(input.getGraphQLContext()), input.getGraphQLContext()));
    }

    private ExecutionGraphQlResponse failed(ExecutionGraphQlRequest request, Throwable failure) {
        ExecutionInput input = request.toExecutionInput();
        return response(input, errors.unexpected(failure, input.getGraphQLContext()));
    }

    private static ExecutionGraphQlResponse response(ExecutionInput input, GraphQLError error) {
        return new DefaultExecutionGraphQlResponse(
                input, ExecutionResult.newExecutionResult().addError(error).build());
    }

    private ExecutionGraphQlResponse explained(ExecutionGraphQlResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (result.isDataPresent() || result.getErrors().isEmpty()) {
            return response;
        }
        List<GraphQLError> explained = disabled.explained(result.getErrors(), response.getExecutionInput());
        return new DefaultExecutionGraphQlResponse(
                response.getExecutionInput(), result.transform(builder -> builder.errors(explained)));
    }

    private ExecutionGraphQlResponse coded(ExecutionGraphQlResponse response) {
        ExecutionInput input = response.getExecutionInput();
        ExecutionResult coded = results.of(response.getExecutionResult(), input.getGraphQLContext());
        return new DefaultExecutionGraphQlResponse(input, ending(coded, input));
    }

    private ExecutionResult ending(ExecutionResult result, ExecutionInput input) {
        return result.getData() instanceof Publisher<?> events
                ? result.transform(builder -> builder.data(subscriptions.until(events, input)))
                : result;
    }
}
