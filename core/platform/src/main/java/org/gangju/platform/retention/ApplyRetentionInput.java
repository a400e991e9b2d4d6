package org.gangju.platform.retention;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code applyRetention}. */
record ApplyRetentionInput(
        @Nullable Boolean dryRun, @Nullable String clientMutationId) implements MutationInput {}
