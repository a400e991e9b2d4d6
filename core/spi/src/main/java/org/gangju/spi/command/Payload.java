package org.gangju.spi.command;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Makes a mutation's payload; usually the payload record's constructor.
 *
 * @param <T> the result
 * @param <P> the payload
 */
@API(status = API.Status.STABLE, since = "0.1")
@FunctionalInterface
public interface Payload<T, P> {

    /** The payload of a result, or of the problems that prevented it. */
    P of(@Nullable T result, List<RuleProblem> problems, @Nullable String clientMutationId);
}
