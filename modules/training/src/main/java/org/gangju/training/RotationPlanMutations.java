package org.gangju.training;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutation of rotation plans. */
@Controller
class RotationPlanMutations {

    private final RotationPlanning planning;
    private final Mutations mutations;

    RotationPlanMutations(RotationPlanning planning, Mutations mutations) {
        this.planning = planning;
        this.mutations = mutations;
    }

    @MutationMapping
    RotationPlanPayload createRotationPlan(@Argument CreateRotationPlanInput input, Caller caller) {
        return mutations.run(caller, input, RotationPlanPayload::new, () -> planning.create(input, caller));
    }
}
