package org.gangju.redproperty.council;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code formFourPartyCouncil}. */
public record FormFourPartyCouncilInput(
        String estateId, @Nullable String clientMutationId) implements MutationInput {}
