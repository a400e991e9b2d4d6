package org.gangju.redproperty.appointment;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of cross-appointments. */
@Controller
class CrossMutations {

    private final CrossProposals proposing;
    private final CrossEffects effects;
    private final Mutations mutations;

    CrossMutations(CrossProposals proposing, CrossEffects effects, Mutations mutations) {
        this.proposing = proposing;
        this.effects = effects;
        this.mutations = mutations;
    }

    @MutationMapping
    CrossAppointmentPayload proposeCrossAppointment(@Argument ProposeCrossAppointmentInput input, Caller caller) {
        return mutations.run(caller, input, CrossAppointmentPayload::new, () -> proposing.propose(input, caller));
    }

    @MutationMapping
    CrossAppointmentPayload endCrossAppointment(@Argument EndCrossAppointmentInput input, Caller caller) {
        return mutations.run(caller, input, CrossAppointmentPayload::new, () -> effects.end(input, caller));
    }
}
