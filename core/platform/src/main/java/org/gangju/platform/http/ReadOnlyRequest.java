package org.gangju.platform.http;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/** Stands in the context of a request that must not change anything, and remembers whether it tried to. */
final class ReadOnlyRequest {

    private volatile boolean refused;

    static @Nullable ReadOnlyRequest of(GraphQLContext context) {
        return context.get(ReadOnlyRequest.class);
    }

    void refuse() {
        refused = true;
    }

    boolean refused() {
        return refused;
    }
}
