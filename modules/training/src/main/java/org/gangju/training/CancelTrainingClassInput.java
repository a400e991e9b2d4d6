package org.gangju.training;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code cancelTrainingClass}. */
record CancelTrainingClassInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
