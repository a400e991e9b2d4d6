package org.gangju.platform.schema;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLTypeUtil;
import java.util.concurrent.CompletionStage;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Fetches a field that always leads to another object. The object is there; where it is not found, the caller does not
 * reach it, because it holds the permission to read the one but not, at this place, the other.
 */
record ReferenceFetcher(DataFetcher<?> field) implements DataFetcher<Object> {

    /** Whether a field leads to exactly one object with a global id. */
    static boolean isFor(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isNonNull(field.getType())
                && GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLImplementingType type
                && type.getInterfaces().stream()
                        .anyMatch(implemented -> implemented.getName().equals("Node"));
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return switch (field.get(environment)) {
            case null -> throw outOfReach();
            case Mono<?> later -> later.switchIfEmpty(Mono.error(ReferenceFetcher::outOfReach));
            case CompletionStage<?> later -> later.thenApply(ReferenceFetcher::reached);
            case Object found -> found;
        };
    }

    private static Object reached(@Nullable Object found) {
        if (found == null) {
            throw outOfReach();
        }
        return found;
    }

    private static CodedException outOfReach() {
        return new CodedException(ErrorCode.FORBIDDEN, "outOfReach");
    }
}
