package org.gangju.grid;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code retireGrid}. */
record RetireGridInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
