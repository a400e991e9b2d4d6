package org.gangju.proposal;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code withdrawProposal}. */
record WithdrawProposalInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
