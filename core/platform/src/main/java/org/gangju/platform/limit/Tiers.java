package org.gangju.platform.limit;

import graphql.GraphQLContext;
import java.util.Map;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The limits of every tier.
 *
 * @param every the limits of callers whose tier has none of its own
 * @param own the limits of the others, by the tier's name
 */
public record Tiers(Limits every, Map<String, Limits> own) {

    public Tiers {
        own = Map.copyOf(own);
    }

    /** The limits of this caller; nobody has those of every tier. */
    public Limits of(@Nullable Caller caller) {
        return caller == null ? every : own.getOrDefault(caller.tier(), every);
    }

    /** The limits of the caller of a request. */
    public Limits of(GraphQLContext request) {
        Caller caller = request.get(Caller.class);
        return of(caller);
    }
}
