package org.gangju.platform.execution;

import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Runs requests on a test's own schema, with every error coded as in the whole application. */
public final class PlainExecution implements ExecutionGraphQlService {

    private final ExecutionGraphQlService engine;
    private final CodedResults results;

    PlainExecution(GraphQlSource source, CodedResults results) {
        this.engine = new DefaultExecutionGraphQlService(source);
        this.results = results;
    }

    @Override
    public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
        return engine.execute(request).map(this::coded);
    }

    private ExecutionGraphQlResponse coded(ExecutionGraphQlResponse response) {
        var input = response.getExecutionInput();
        return new DefaultExecutionGraphQlResponse(
                input, results.of(response.getExecutionResult(), input.getGraphQLContext()));
    }
}
