package org.gangju.proposal;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code approveProposal}. */
record ApproveProposalInput(
        String id,
        @Nullable String note,
        @Nullable LocalDate effectiveOn,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}
