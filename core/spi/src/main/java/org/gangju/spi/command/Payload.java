package org.gangju.spi.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a mutation's payload; usually the payload record's constructor.
 *
 * @param <T> the result
 * @param <P> the payload
 */
@FunctionalInterface
public interface Payload<T, P> {

    /** The payload of a result, or of the problems that prevented it. */
    P of(@Nullable T result, List<RuleProblem> problems, @Nullable String clientMutationId);
}
