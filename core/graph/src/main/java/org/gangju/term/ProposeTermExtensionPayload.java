package org.gangju.term;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.proposal.ProposalView;
import org.jspecify.annotations.Nullable;

/** What {@code proposeTermExtension} answers. */
record ProposeTermExtensionPayload(
        @Nullable ProposalView proposal,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
