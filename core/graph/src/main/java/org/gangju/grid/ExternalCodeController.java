package org.gangju.grid;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.grid.GridView;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What other systems call grids. */
@Controller
class ExternalCodeController {

    private final ExternalCodes codes;
    private final Mutations mutations;

    ExternalCodeController(ExternalCodes codes, Mutations mutations, Batches batches) {
        this.codes = codes;
        this.mutations = mutations;
        batches.register("gridExternalCodes", (Set<Long> grids, Caller caller) -> codes.of(grids));
    }

    @SchemaMapping(typeName = GridView.TYPE_NAME)
    CompletableFuture<List<ExternalCode>> externalCodes(
            GridView grid, DataLoader<Long, List<ExternalCode>> gridExternalCodes) {
        return gridExternalCodes.load(grid.key());
    }

    @MutationMapping
    GridPayload addGridExternalCode(@Argument AddGridExternalCodeInput input, Caller caller) {
        return mutations.run(
                caller, input, GridPayload::new, () -> codes.add(input.gridId(), input.externalCode(), caller));
    }

    @MutationMapping
    GridPayload removeGridExternalCode(@Argument RemoveGridExternalCodeInput input, Caller caller) {
        return mutations.run(
                caller, input, GridPayload::new, () -> codes.remove(input.gridId(), input.externalCode(), caller));
    }
}
