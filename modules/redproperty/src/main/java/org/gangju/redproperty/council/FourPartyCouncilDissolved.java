package org.gangju.redproperty.council;

import org.jspecify.annotations.Nullable;

/**
 * A council is no more. Published within that transaction, to listeners on the same thread.
 *
 * @param key the council
 * @param reason why, in the words of whoever has dissolved it
 * @param heir the council of the estate that has taken over its own; null for none
 */
public record FourPartyCouncilDissolved(
        long key, String reason, @Nullable FourPartyCouncilView heir) {}
