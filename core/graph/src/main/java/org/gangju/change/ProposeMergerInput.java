package org.gangju.change;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code proposeMerger}. */
record ProposeMergerInput(
        String organizationId,
        String intoId,
        String reason,
        @Nullable String clientMutationId) implements MutationInput {}
