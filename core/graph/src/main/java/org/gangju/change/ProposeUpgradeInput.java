package org.gangju.change;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code proposeUpgrade}. */
record ProposeUpgradeInput(
        String organizationId,
        String type,
        String reason,
        @Nullable String clientMutationId) implements MutationInput {}
