package org.gangju.platform.execution;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.gangju.platform.deadline.Deadline;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import reactor.core.publisher.Mono;

/** Turns whatever a field throws into one coded error, before any other resolver sees it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CodedExceptionResolver implements DataFetcherExceptionResolver {

    private final CodedErrors errors;
    private final EngineErrors engine;

    CodedExceptionResolver(CodedErrors errors, EngineErrors engine) {
        this.errors = errors;
        this.engine = engine;
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure, DataFetchingEnvironment field) {
        CodedError error = coded(failure, field.getGraphQlContext());
        return Mono.just(List.of(error.at(
                List.of(field.getField().getSourceLocation()),
                field.getExecutionStepInfo().getPath().toList())));
    }

    private CodedError coded(Throwable failure, GraphQLContext context) {
        if (Deadline.isOver(context)) {
            // Its statements were cancelled, and the caller has had its answer.
            return errors.coded(engine.tooLong(context), context);
        }
        return switch (failure) {
            case CodedException coded -> errors.coded(coded, context);
            case ConcurrencyFailureException inTheWay ->
                errors.coded(new CodedException(ErrorCode.CONFLICT, "conflict"), context);
            case BindException binding ->
                errors.coded(new CodedException(ErrorCode.BAD_INPUT, "argument", places(binding)), context);
            default -> errors.unexpected(failure, context);
        };
    }

    private static String places(BindException binding) {
        return String.join(
                ", ",
                binding.getFieldErrors().stream()
                        .map(error -> binding.getObjectName() + "." + error.getField())
                        .distinct()
                        .toList());
    }
}
