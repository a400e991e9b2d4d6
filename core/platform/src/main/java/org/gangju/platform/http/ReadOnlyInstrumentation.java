package org.gangju.platform.http;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;

/** Stops what is no query of a read-only request after its validation and before its first field. */
final class ReadOnlyInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext context,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        ReadOnlyRequest readOnly = ReadOnlyRequest.of(context.getGraphQLContext());
        if (readOnly == null || context.getOperationDefinition().getOperation() == Operation.QUERY) {
            return context;
        }
        readOnly.refuse();
        throw new AbortExecutionException("Not a query");
    }
}
