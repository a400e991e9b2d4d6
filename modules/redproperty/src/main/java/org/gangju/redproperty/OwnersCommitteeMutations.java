package org.gangju.redproperty;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of committees. */
@Controller
class OwnersCommitteeMutations {

    private final OwnersCommitteeRegister register;
    private final ElectionBook elections;
    private final Mutations mutations;

    OwnersCommitteeMutations(OwnersCommitteeRegister register, ElectionBook elections, Mutations mutations) {
        this.register = register;
        this.elections = elections;
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

    @MutationMapping
    OwnersCommitteePayload recordOwnersCommitteeElection(
            @Argument RecordOwnersCommitteeElectionInput input, Caller caller) {
        return mutations.run(caller, input, OwnersCommitteePayload::new, () -> elections.record(input, caller));
    }

    @MutationMapping
    OwnersCommitteePayload recordOwnersCommitteeByElection(
            @Argument RecordOwnersCommitteeByElectionInput input, Caller caller) {
        return mutations.run(
                caller, input, OwnersCommitteePayload::new, () -> elections.recordByElection(input, caller));
    }

    @MutationMapping
    OwnersCommitteePayload vacateOwnersCommitteeSeat(@Argument VacateOwnersCommitteeSeatInput input, Caller caller) {
        return mutations.run(caller, input, OwnersCommitteePayload::new, () -> elections.vacate(input, caller));
    }
}
