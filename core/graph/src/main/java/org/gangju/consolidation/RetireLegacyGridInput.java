package org.gangju.consolidation;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code retireLegacyGrid}. */
record RetireLegacyGridInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
