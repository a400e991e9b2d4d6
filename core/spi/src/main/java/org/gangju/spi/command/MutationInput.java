package org.gangju.spi.command;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** The one input of a mutation: a record whose text form shows all that it holds. */
@API(status = API.Status.STABLE, since = "0.1")
public interface MutationInput {

    /** The client's own name for this request: repeated, the mutation acts once and answers as it did. */
    @Nullable
    String clientMutationId();

    /** The global id of the object to be changed, for the audit; null where the mutation takes none. */
    default @Nullable String id() {
        return null;
    }

    /** Why the caller does it, for the audit; null where the mutation does not ask. */
    default @Nullable String reason() {
        return null;
    }

    /** Whether the caller only wants to know what would happen: true then, and nothing is changed. */
    default @Nullable Boolean dryRun() {
        return null;
    }
}
