package org.gangju.redproperty;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code formFourPartyCouncil}. */
record FormFourPartyCouncilInput(String estateId, @Nullable String clientMutationId) implements MutationInput {}
