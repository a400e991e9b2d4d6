package org.gangju.platform.execution;

import graphql.GraphQLContext;
import java.util.Map;

/** Stands in the GraphQL context of a request that named its document by a hash, so that its caller may not know the text. */
public record KnownByHash() {

    /** What to put into the context. */
    public static Map<Object, Object> context() {
        return Map.of(KnownByHash.class, new KnownByHash());
    }

    static boolean in(GraphQLContext context) {
        return context.hasKey(KnownByHash.class);
    }
}
