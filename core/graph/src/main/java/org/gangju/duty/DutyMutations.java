package org.gangju.duty;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.grid.GridDutyCommands;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of assignments to grids. */
@Controller
class DutyMutations {

    private final GridDutyCommands duties;
    private final Mutations mutations;

    DutyMutations(GridDutyCommands duties, Mutations mutations) {
        this.duties = duties;
        this.mutations = mutations;
    }

    @MutationMapping
    GridDutyPayload assignGridDuty(@Argument AssignGridDutyInput input, Caller caller) {
        return mutations.run(caller, input, GridDutyPayload::new, () -> duties.assign(input.wanted(), caller));
    }

    @MutationMapping
    GridDutyPayload endGridDuty(@Argument EndGridDutyInput input, Caller caller) {
        return mutations.run(
                caller, input, GridDutyPayload::new, () -> duties.end(input.id(), input.on(), input.version(), caller));
    }
}
