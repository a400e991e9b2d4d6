package org.gangju.proposal;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that decide on proposals. */
@Controller
class ProposalMutations {

    private final ProposalDecisions decisions;
    private final Mutations mutations;

    ProposalMutations(ProposalDecisions decisions, Mutations mutations) {
        this.decisions = decisions;
        this.mutations = mutations;
    }

    @MutationMapping
    ProposalPayload approveProposal(@Argument ApproveProposalInput input, Caller caller) {
        return mutations.run(caller, input, ProposalPayload::new, () -> decisions.approve(input, caller));
    }

    @MutationMapping
    ProposalPayload rejectProposal(@Argument RejectProposalInput input, Caller caller) {
        return mutations.run(caller, input, ProposalPayload::new, () -> decisions.reject(input, caller));
    }

    @MutationMapping
    ProposalPayload withdrawProposal(@Argument WithdrawProposalInput input, Caller caller) {
        return mutations.run(caller, input, ProposalPayload::new, () -> decisions.withdraw(input, caller));
    }

    @MutationMapping
    ProposalPayload effectProposal(@Argument EffectProposalInput input, Caller caller) {
        return mutations.run(caller, input, ProposalPayload::new, () -> decisions.effect(input, caller));
    }
}
