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
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import org.gangju.spi.error.CodedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses what exceeds the {@link Limits}: a document after it is parsed, a request once its variables are known. */
@Component
class LimitsInstrumentation extends SimplePerformantInstrumentation {

    private final Limits limits;
    private final DocumentLimits documents;
    private final CodedErrors errors;

    LimitsInstrumentation(Limits limits, DocumentLimits documents, CodedErrors errors) {
        this.limits = limits;
        this.documents = documents;
        this.errors = errors;
    }

    @Override
    public InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
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
        documents.exceeded(request.getDocument()).ifPresent(exceeded -> refuse(exceeded, context));
        return request;
    }

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        RequestCost cost = new RequestCost(
                request.getGraphQLSchema(),
                request.getFragmentsByName(),
                request.getCoercedVariables().toMap());
        DocumentLimits.check("cost", limits.cost(), cost.of(request.getOperationDefinition()))
                .ifPresent(exceeded -> refuse(exceeded, request.getGraphQLContext()));
        return request;
    }

    /** What a request's {@link ExecutionInput} must carry for the parser to keep its limit. */
    ParserOptions parserOptions() {
        return documents.parserOptions();
    }

    private void refuse(CodedException exceeded, GraphQLContext context) {
        throw errors.refusal(exceeded, context);
    }
}
