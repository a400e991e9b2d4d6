package org.gangju.platform.execution;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.gangju.platform.schema.AccessRule;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Hands the request's {@link Caller} to resolvers, with the scope of the permission that the field asks for. */
@Component
class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return Optional.<Caller>ofNullable(field.getGraphQlContext().get(Caller.class))
                .map(caller -> AccessRule.of(field.getFieldDefinition())
                        .map(rule -> rule.at(caller))
                        .orElse(caller))
                .orElseThrow(() -> new CodedException(ErrorCode.UNAUTHENTICATED, "unauthenticated"));
    }
}
