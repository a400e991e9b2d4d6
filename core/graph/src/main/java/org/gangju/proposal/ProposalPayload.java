package org.gangju.proposal;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.proposal.ProposalView;
import org.jspecify.annotations.Nullable;

/** What every mutation of a proposal answers. */
record ProposalPayload(
        @Nullable ProposalView proposal,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
