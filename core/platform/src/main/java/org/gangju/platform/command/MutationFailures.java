package org.gangju.platform.command;

import graphql.GraphQLContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.gangju.platform.audit.AuditEvent;
import org.gangju.platform.audit.AuditOrigin;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.audit.AuditTrail;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Tells of the mutations that end with an error instead of a payload: those that never began, too. */
@Component
class MutationFailures extends SimplePerformantInstrumentation {

    private final ObjectProvider<AuditTrail> trail;

    MutationFailures(ObjectProvider<AuditTrail> trail) {
        this.trail = trail;
    }

    @Override
    public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
        return isMutation(parameters) ? new Watched(parameters) : null;
    }

    private final class Watched implements FieldFetchingInstrumentationContext {

        private final InstrumentationFieldFetchParameters field;

        Watched(InstrumentationFieldFetchParameters field) {
            this.field = field;
        }

        @Override
        public void onDispatched() {
            // It has not ended yet.
        }

        @Override
        public void onCompleted(@Nullable Object payload, @Nullable Throwable failure) {
            if (failure != null) {
                tell(cause(failure), field.getEnvironment());
            }
        }
    }

    private static boolean isMutation(InstrumentationFieldFetchParameters parameters) {
        return parameters.getExecutionStepInfo().getPath().getLevel() == 1
                && parameters.getExecutionContext().getOperationDefinition().getOperation() == Operation.MUTATION;
    }

    private void tell(Throwable failure, DataFetchingEnvironment field) {
        GraphQLContext context = field.getGraphQlContext();
        Caller caller = context.get(Caller.class);
        Map<?, ?> input = field.getArgument("input") instanceof Map<?, ?> map ? map : Map.of();
        if (caller == null || Boolean.TRUE.equals(input.get("dryRun"))) {
            return;
        }
        ErrorCode code = code(failure);
        trail.getObject()
                .record(
                        AuditEvent.of(field.getField().getName(), outcome(code), caller)
                                .with(List.of(code.name()))
                                .about(text(input, "id"))
                                .because(text(input, "reason")),
                        AuditOrigin.of(context));
    }

    private static AuditOutcome outcome(ErrorCode code) {
        return switch (code) {
            case FORBIDDEN -> AuditOutcome.DENIED;
            case INTERNAL -> AuditOutcome.FAILED;
            default -> AuditOutcome.REFUSED;
        };
    }

    private static ErrorCode code(Throwable failure) {
        return switch (failure) {
            case CodedException coded -> coded.code();
            case ConcurrencyFailureException inTheWay -> ErrorCode.CONFLICT;
            case BindException malformed -> ErrorCode.BAD_INPUT;
            default -> ErrorCode.INTERNAL;
        };
    }

    private static @Nullable String text(Map<?, ?> input, String name) {
        return input.get(name) instanceof String text ? text : null;
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
