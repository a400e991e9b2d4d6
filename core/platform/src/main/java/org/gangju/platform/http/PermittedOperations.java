package org.gangju.platform.http;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition.Operation;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands in the context of a request that may not run every kind of operation; remembers which one it tried. */
final class PermittedOperations {

    private final Set<Operation> permitted = EnumSet.of(Operation.QUERY);
    private volatile @Nullable Operation refused;

    /**
     * What a request may run: no mutation where it is read-only, no subscription where nobody could read its results.
     */
    PermittedOperations(boolean readOnly, boolean streams) {
        if (!readOnly) {
            permitted.add(Operation.MUTATION);
        }
        if (streams) {
            permitted.add(Operation.SUBSCRIPTION);
        }
    }

    static @Nullable PermittedOperations of(GraphQLContext context) {
        return context.get(PermittedOperations.class);
    }

    /** Whether the operation may run. */
    boolean admit(Operation operation) {
        boolean admitted = permitted.contains(operation);
        if (!admitted) {
            refused = operation;
        }
        return admitted;
    }

    /** Fails as HTTP does for the operation that was not admitted. */
    void requireAdmitted() {
        if (refused == Operation.MUTATION) {
            throw Refusal.method("POST", "queriesOnly");
        }
        if (refused == Operation.SUBSCRIPTION) {
            throw Refusal.notAcceptable("subscriptionFormat");
        }
    }
}
