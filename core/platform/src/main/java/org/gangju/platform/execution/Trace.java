package org.gangju.platform.execution;

import graphql.GraphQLContext;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;

/** One request's name in its errors and in the log. It stands in the GraphQL context under its class. */
public final class Trace {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final String id;
    private final Set<Throwable> logged =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    private Trace(String id) {
        this.id = id;
    }

    /** A name for a new request. */
    public static Trace start() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Trace(HexFormat.of().formatHex(bytes));
    }

    /** The name of the request that this context belongs to. */
    public static Trace of(GraphQLContext context) {
        return Objects.requireNonNull(context.<Trace>computeIfAbsent(Trace.class, key -> start()));
    }

    public String id() {
        return id;
    }

    /** Whether this failure is new: a failed batch fails many fields, and its stack is logged once. */
    boolean first(Throwable failure) {
        return logged.add(failure);
    }
}
