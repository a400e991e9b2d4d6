package org.gangju.grid;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.grid.GridCommands;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of grids. */
@Controller
class GridMutations {

    private final GridCommands grids;
    private final Mutations mutations;

    GridMutations(GridCommands grids, Mutations mutations) {
        this.grids = grids;
        this.mutations = mutations;
    }

    @MutationMapping
    GridPayload createGrid(@Argument CreateGridInput input, Caller caller) {
        return mutations.run(caller, input, GridPayload::new, () -> grids.create(input.wanted(), caller));
    }

    @MutationMapping
    GridPayload activateGrid(@Argument ActivateGridInput input, Caller caller) {
        return mutations.run(
                caller, input, GridPayload::new, () -> grids.activate(input.id(), input.version(), caller));
    }

    @MutationMapping
    GridPayload renameGrid(@Argument RenameGridInput input, Caller caller) {
        return mutations.run(
                caller, input, GridPayload::new, () -> grids.rename(input.id(), input.name(), input.version(), caller));
    }

    @MutationMapping
    GridPayload moveGrid(@Argument MoveGridInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                GridPayload::new,
                () -> grids.move(input.id(), input.parentId(), input.version(), caller));
    }
}
