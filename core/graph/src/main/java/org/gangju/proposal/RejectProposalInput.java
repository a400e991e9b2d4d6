package org.gangju.proposal;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code rejectProposal}. */
record RejectProposalInput(
        String id,
        String note,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
