package org.gangju.change;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code proposeDissolution}. */
record ProposeDissolutionInput(
        String organizationId,
        @Nullable String membersToId,
        String reason,
        @Nullable String clientMutationId) implements MutationInput {}
