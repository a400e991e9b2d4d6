package org.gangju.grid;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code renameGrid}. */
record RenameGridInput(
        String id,
        String name,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
