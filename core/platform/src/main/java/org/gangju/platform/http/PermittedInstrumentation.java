package org.gangju.platform.http;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

/** Stops an operation that its request may not run, after its validation and before its first field. */
final class PermittedInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext context,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        PermittedOperations permitted = PermittedOperations.of(context.getGraphQLContext());
        if (permitted == null
                || permitted.admit(context.getOperationDefinition().getOperation())) {
            return context;
        }
        throw new AbortExecutionException("Not permitted");
    }
}
