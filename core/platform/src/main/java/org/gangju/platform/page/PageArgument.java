package org.gangju.platform.page;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangju.platform.limit.Tiers;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Hands the {@link PageRequest} of a connection field to its resolver. */
@Component
class PageArgument implements HandlerMethodArgumentResolver {

    private final CursorSecret secret;
    private final Tiers tiers;

    PageArgument(CursorSecret secret, Tiers tiers) {
        this.secret = secret;
        this.tiers = tiers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        Map<String, Object> arguments = field.getArguments();
        refuseBoth(arguments, "first", "last");
        refuseBoth(arguments, "first", "before");
        refuseBoth(arguments, "last", "after");
        refuseBoth(arguments, "after", "before");
        SignedCursors cursors = new SignedCursors(secret, ListIdentity.of(field));
        boolean backwards = Stream.of("last", "before").anyMatch(name -> arguments.get(name) != null);
        return new PageRequest(
                size(
                        arguments,
                        backwards ? "last" : "first",
                        tiers.of(field.getGraphQlContext()).page()),
                backwards,
                position(arguments, backwards ? "before" : "after", cursors),
                TotalCountSelection.of(field),
                cursors);
    }

    private static void refuseBoth(Map<String, Object> arguments, String one, String other) {
        if (arguments.get(one) != null && arguments.get(other) != null) {
            throw new CodedException(ErrorCode.BAD_INPUT, "pageArguments", one, other);
        }
    }

    private static int size(Map<String, Object> arguments, String name, int most) {
        if (!(arguments.get(name) instanceof Integer asked)) {
            return Math.min(PageRequest.DEFAULT, most);
        }
        if (asked < 0) {
            throw new CodedException(ErrorCode.BAD_INPUT, "pageSize", name, asked);
        }
        if (asked > most) {
            throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", name, most, asked);
        }
        return asked;
    }

    private static @Nullable List<String> position(Map<String, Object> arguments, String name, SignedCursors cursors) {
        if (!(arguments.get(name) instanceof String cursor)) {
            return null;
        }
        return cursors.open(cursor).orElseThrow(() -> new CodedException(ErrorCode.BAD_INPUT, "cursor", name));
    }
}
