package org.gangju.matter;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code cancelMatter}. */
record CancelMatterInput(
        String id,
        String reason,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
