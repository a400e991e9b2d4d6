package org.gangju.grid;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code moveGrid}. */
record MoveGridInput(
        String id,
        String parentId,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
