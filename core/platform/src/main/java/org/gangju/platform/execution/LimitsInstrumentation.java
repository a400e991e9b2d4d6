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
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses what exceeds the {@link Limits}: a document after it is parsed, a request once its variables are known. */
@Component
class LimitsInstrumentation extends SimplePerformantInstrumentation {

    private final Limits limits;
    private final CodedErrors errors;

    LimitsInstrumentation(Limits limits, CodedErrors errors) {
        this.limits = limits;
        this.errors = errors;
    }

    @Override
    public InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
            if (failure instanceof ParseCancelledException) {
                throw refusal("tokens", limits.tokens(), context);
            }
            if (failure instanceof ParseCancelledTooDeepException) {
                throw refusal("nesting", ParserOptions.MAX_RULE_DEPTH, context);
            }
        });
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        DocumentShape.Size size = DocumentShape.of(request.getDocument());
        check("depth", limits.depth(), size.depth(), context);
        check("fields", limits.fields(), size.fields(), context);
        check("aliases", limits.aliases(), size.aliases(), context);
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
        check("cost", limits.cost(), cost.of(request.getOperationDefinition()), request.getGraphQLContext());
        return request;
    }

    /** What a request's {@link ExecutionInput} must carry for the parser to keep its limit. */
    ParserOptions parserOptions() {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens()));
    }

    private void check(String limit, int value, long asked, GraphQLContext context) {
        if (asked > value) {
            throw errors.refusal(new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", limit, value, asked), context);
        }
    }

    /** The parser stops at its limit, so nobody knows how much was asked for. */
    private RuntimeException refusal(String limit, int value, GraphQLContext context) {
        return errors.refusal(
                new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", limit, value, "> " + value), context);
    }
}
