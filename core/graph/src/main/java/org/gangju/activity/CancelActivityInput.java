package org.gangju.activity;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code cancelActivity}. */
record CancelActivityInput(
        String id,
        String reason,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
