package org.gangju.platform.execution;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import org.gangju.platform.limit.Admission;
import org.gangju.platform.limit.RateLimited;
import org.gangju.platform.limit.Tiers;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses what exceeds the limits of its caller: a document after it is parsed, a request once its variables are known. */
@Component
class LimitsInstrumentation extends SimplePerformantInstrumentation {

    private final Tiers tiers;
    private final Admission admission;
    private final CodedErrors errors;
    private final ListLengths lengths;

    LimitsInstrumentation(Tiers tiers, Admission admission, CodedErrors errors, ListLengths lengths) {
        this.tiers = tiers;
        this.admission = admission;
        this.errors = errors;
        this.lengths = lengths;
    }

    /** Before the document is read, and also where it is known and not read again. */
    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        GraphQLContext context = request.getGraphQLContext();
        DocumentLimits.unreadable(request.getQuery()).ifPresent(exceeded -> refuse(exceeded, context));
        VariablesLimit.exceeded(tiers.of(context), request.getVariables())
                .ifPresent(exceeded -> refuse(exceeded, context));
        return request;
    }

    @Override
    public InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        DocumentLimits documents = new DocumentLimits(tiers.of(context));
        return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
            if (failure instanceof ParseCancelledException) {
                throw errors.refusal(documents.tokens(), context);
            }
            if (failure instanceof ParseCancelledTooDeepException) {
                throw errors.refusal(documents.nesting(), context);
            }
        });
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        new DocumentLimits(tiers.of(context))
                .exceeded(request.getDocument())
                .ifPresent(exceeded -> refuse(exceeded, context));
        return request;
    }

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        GraphQLContext context = request.getGraphQLContext();
        long cost = new RequestCost(
                        request.getGraphQLSchema(),
                        request.getFragmentsByName(),
                        request.getCoercedVariables().toMap(),
                        lengths)
                .of(request.getOperationDefinition());
        DocumentLimits.check("cost", tiers.of(context).cost(), cost).ifPresent(exceeded -> refuse(exceeded, context));
        charge(cost, context);
        return request;
    }

    private void charge(long cost, GraphQLContext context) {
        Caller caller = context.get(Caller.class);
        if (caller == null) {
            return;
        }
        try {
            admission.charge(caller, cost);
        } catch (RateLimited tooMuch) {
            refuse(tooMuch, context);
        }
    }

    private void refuse(CodedException exceeded, GraphQLContext context) {
        throw errors.refusal(exceeded, context);
    }
}
