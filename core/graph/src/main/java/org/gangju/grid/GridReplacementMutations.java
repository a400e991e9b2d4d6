package org.gangju.grid;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.grid.GridReplacements;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that replace grids. */
@Controller
class GridReplacementMutations {

    private final GridReplacements grids;
    private final Mutations mutations;

    GridReplacementMutations(GridReplacements grids, Mutations mutations) {
        this.grids = grids;
        this.mutations = mutations;
    }

    @MutationMapping
    GridPayload splitGrid(@Argument SplitGridInput input, Caller caller) {
        return mutations.run(
                caller, input, GridPayload::new, () -> grids.split(input.id(), input.parts(), input.version(), caller));
    }

    @MutationMapping
    GridPayload mergeGrids(@Argument MergeGridsInput input, Caller caller) {
        return mutations.run(caller, input, GridPayload::new, () -> grids.merge(input.merger(), caller));
    }

    @MutationMapping
    GridPayload retireGrid(@Argument RetireGridInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                GridPayload::new,
                () -> grids.retire(input.id(), input.successors(), input.version(), caller));
    }
}
