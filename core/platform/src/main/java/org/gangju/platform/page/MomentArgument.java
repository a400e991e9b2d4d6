package org.gangju.platform.page;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import org.gangju.spi.period.Moment;
import org.gangju.spi.period.ReadAsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Hands the {@link Moment} of a field to its resolver. */
@Component
class MomentArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return Moment.of((@Nullable LocalDate) field.getArgument("asOf"), inherited(field), (@Nullable Boolean)
                field.getArgument("history"));
    }

    private static @Nullable LocalDate inherited(DataFetchingEnvironment field) {
        return field.getSource() instanceof ReadAsOf read ? read.asOf() : null;
    }
}
