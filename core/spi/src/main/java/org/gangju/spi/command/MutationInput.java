package org.gangju.spi.command;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** The one input of a mutation: a record whose text form shows all that it holds. */
@API(status = API.Status.STABLE, since = "0.1")
public interface MutationInput {

    /** The client's own name for this request: repeated, the mutation acts once and answers as it did. */
    @Nullable
    String clientMutationId();
}
