package org.gangju.setup;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of waivers. */
@Controller
class SetupMutations {

    private final SetupWaiving waiving;
    private final Mutations mutations;

    SetupMutations(SetupWaiving waiving, Mutations mutations) {
        this.waiving = waiving;
        this.mutations = mutations;
    }

    @MutationMapping
    SetupWaiverPayload waiveSetupRule(@Argument WaiveSetupRuleInput input, Caller caller) {
        return mutations.run(caller, input, SetupWaiverPayload::new, () -> waiving.waive(input, caller));
    }

    @MutationMapping
    SetupWaiverPayload endSetupWaiver(@Argument EndSetupWaiverInput input, Caller caller) {
        return mutations.run(caller, input, SetupWaiverPayload::new, () -> waiving.end(input, caller));
    }
}
