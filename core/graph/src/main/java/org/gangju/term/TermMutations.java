package org.gangju.term;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of terms. */
@Controller
class TermMutations {

    private final TermElections elections;
    private final TermExtensions extensions;
    private final Mutations mutations;

    TermMutations(TermElections elections, TermExtensions extensions, Mutations mutations) {
        this.elections = elections;
        this.extensions = extensions;
        this.mutations = mutations;
    }

    @MutationMapping
    TermPayload startTerm(@Argument StartTermInput input, Caller caller) {
        return mutations.run(caller, input, TermPayload::new, () -> elections.start(input, caller));
    }

    @MutationMapping
    TermPayload startElection(@Argument StartElectionInput input, Caller caller) {
        return mutations.run(caller, input, TermPayload::new, () -> elections.startElection(input, caller));
    }

    @MutationMapping
    TermPayload recordElection(@Argument RecordElectionInput input, Caller caller) {
        return mutations.run(caller, input, TermPayload::new, () -> elections.recordElection(input, caller));
    }

    @MutationMapping
    ProposeTermExtensionPayload proposeTermExtension(@Argument ProposeTermExtensionInput input, Caller caller) {
        return mutations.run(caller, input, ProposeTermExtensionPayload::new, () -> extensions.propose(input, caller));
    }
}
