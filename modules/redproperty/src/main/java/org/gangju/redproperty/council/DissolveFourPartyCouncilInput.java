package org.gangju.redproperty.council;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code dissolveFourPartyCouncil}. */
record DissolveFourPartyCouncilInput(
        String id,
        String reason,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
