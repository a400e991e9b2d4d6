package org.gangju.grid;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code activateGrid}. */
record ActivateGridInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
