package org.gangju.spi.command;

import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Node;

/**
 * Runs mutations: all of {@code work} in one transaction that is tried again, at most three times in all, when the
 * database chose it as the victim of a deadlock; a {@link RuleViolation} becomes a problem; an input with a
 * {@code clientMutationId} acts once per caller and mutation, and a repetition answers with the same object. The same
 * id with another input is a CONFLICT.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface Mutations {

    /**
     * Runs a mutation whose result is a node, which a repetition loads again. Whoever may change the object and not read it is
     * answered none, the first time and later.
     */
    <T extends Node, P> P run(Caller caller, MutationInput input, Payload<T, P> payload, Supplier<T> work);

    /** Runs a mutation whose result can be kept and restored as a short text. */
    <T, P> P run(Caller caller, MutationInput input, Payload<T, P> payload, Kept<T> kept, Supplier<T> work);
}
