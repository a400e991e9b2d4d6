package org.gangju.change;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that propose changes of organizations. */
@Controller
class ChangeMutations {

    private final ChangeProposals changes;
    private final Mutations mutations;

    ChangeMutations(ChangeProposals changes, Mutations mutations) {
        this.changes = changes;
        this.mutations = mutations;
    }

    @MutationMapping
    ChangePayload proposeEstablishment(@Argument ProposeEstablishmentInput input, Caller caller) {
        return mutations.run(caller, input, ChangePayload::new, () -> changes.establishment(input, caller));
    }

    @MutationMapping
    ChangePayload proposeUpgrade(@Argument ProposeUpgradeInput input, Caller caller) {
        return mutations.run(caller, input, ChangePayload::new, () -> changes.upgrade(input, caller));
    }

    @MutationMapping
    ChangePayload proposeMerger(@Argument ProposeMergerInput input, Caller caller) {
        return mutations.run(caller, input, ChangePayload::new, () -> changes.merger(input, caller));
    }

    @MutationMapping
    ChangePayload proposeDissolution(@Argument ProposeDissolutionInput input, Caller caller) {
        return mutations.run(caller, input, ChangePayload::new, () -> changes.dissolution(input, caller));
    }
}
