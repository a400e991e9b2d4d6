package org.gangju.grid;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code retireGrid}. */
record RetireGridInput(
        String id,
        @Nullable List<String> successorIds,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {

    List<String> successors() {
        return successorIds == null ? List.of() : successorIds;
    }
}
