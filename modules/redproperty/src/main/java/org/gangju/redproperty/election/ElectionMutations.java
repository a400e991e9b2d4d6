package org.gangju.redproperty.election;

import org.gangju.redproperty.committee.OwnersCommitteePayload;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of elections and seats. */
@Controller
class ElectionMutations {

    private final ElectionBook elections;
    private final Mutations mutations;

    ElectionMutations(ElectionBook elections, Mutations mutations) {
        this.elections = elections;
        this.mutations = mutations;
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
