package org.gangju.matter;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code resolveMatter}. */
record ResolveMatterInput(
        String id,
        String resolution,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
