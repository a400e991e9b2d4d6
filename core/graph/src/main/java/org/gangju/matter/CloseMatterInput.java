package org.gangju.matter;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code closeMatter}. */
record CloseMatterInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
