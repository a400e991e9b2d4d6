package org.gangju.redproperty.committee;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of committees. */
@Controller
class OwnersCommitteeMutations {

    private final OwnersCommitteeRegister register;
    private final Mutations mutations;

    OwnersCommitteeMutations(OwnersCommitteeRegister register, Mutations mutations) {
        this.register = register;
        this.mutations = mutations;
    }

    @MutationMapping
    OwnersCommitteePayload establishOwnersCommittee(@Argument EstablishOwnersCommitteeInput input, Caller caller) {
        return mutations.run(caller, input, OwnersCommitteePayload::new, () -> register.establish(input, caller));
    }

    @MutationMapping
    OwnersCommitteePayload registerOwnersCommittee(@Argument RegisterOwnersCommitteeInput input, Caller caller) {
        return mutations.run(caller, input, OwnersCommitteePayload::new, () -> register.register(input, caller));
    }
}
