package org.gangju.platform.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangju.platform.message.Language;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Runs requests of every transport: within their limits, and with every error coded. */
@Component
class GuardedExecution implements ExecutionGraphQlService {

    private final DefaultExecutionGraphQlService engine;
    private final LimitsInstrumentation instrumentation;
    private final Limits limits;
    private final EngineErrors engineErrors;
    private final CodedErrors errors;
    private final ErrorList list;

    GuardedExecution(
            GraphQlSource source,
            BatchLoaderRegistry batches,
            LimitsInstrumentation instrumentation,
            Limits limits,
            EngineErrors engineErrors,
            CodedErrors errors,
            ErrorList list) {
        this.engine = new DefaultExecutionGraphQlService(source);
        this.engine.addDataLoaderRegistrar(batches);
        this.instrumentation = instrumentation;
        this.limits = limits;
        this.engineErrors = engineErrors;
        this.errors = errors;
        this.list = list;
    }

    @Override
    public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
        Map<Object, Object> context = context(request);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(context).locale(Locale.ROOT).build());
        return engine.execute(request)
                .timeout(limits.runningTime(), Mono.fromSupplier(() -> tooLong(request)))
                .onErrorResume(failure -> Mono.fromSupplier(() -> failed(request, failure)))
                .map(this::coded);
    }

    /** The engine's own texts are asked for in no language, because it would fall back to the machine's. */
    private Map<Object, Object> context(ExecutionGraphQlRequest request) {
        return Map.of(
                Trace.class, Trace.start(),
                Locale.class, Language.of(request.getLocale()),
                ParserOptions.class, instrumentation.parserOptions(),
                QueryComplexityLimits.KEY, QueryComplexityLimits.NONE,
                DataLoaderDispatchingContextKeys.ENABLE_DATA_LOADER_CHAINING, true);
    }

    private ExecutionGraphQlResponse tooLong(ExecutionGraphQlRequest request) {
        ExecutionInput input = request.toExecutionInput();
        return response(input, errors.coded(engineErrors.tooLong(), input.getGraphQLContext()));
    }

    private ExecutionGraphQlResponse failed(ExecutionGraphQlRequest request, Throwable failure) {
        ExecutionInput input = request.toExecutionInput();
        return response(input, errors.unexpected(failure, input.getGraphQLContext()));
    }

    private static ExecutionGraphQlResponse response(ExecutionInput input, GraphQLError error) {
        return new DefaultExecutionGraphQlResponse(
                input, ExecutionResult.newExecutionResult().addError(error).build());
    }

    private ExecutionGraphQlResponse coded(ExecutionGraphQlResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (result.getErrors().isEmpty()) {
            return response;
        }
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        List<GraphQLError> coded = list.of(result.getErrors(), context);
        return new DefaultExecutionGraphQlResponse(
                response.getExecutionInput(), result.transform(builder -> builder.errors(coded)));
    }
}
