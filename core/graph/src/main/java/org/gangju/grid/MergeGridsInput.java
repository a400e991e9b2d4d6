package org.gangju.grid;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.grid.GridMerger;
import org.jspecify.annotations.Nullable;

/** The input of {@code mergeGrids}. */
record MergeGridsInput(
        List<String> ids,
        String code,
        String name,
        @Nullable Integer households,
        @Nullable String clientMutationId) implements MutationInput {

    GridMerger merger() {
        return new GridMerger(ids, code, name, households);
    }
}
