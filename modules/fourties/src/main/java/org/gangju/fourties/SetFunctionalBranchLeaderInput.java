package org.gangju.fourties;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code setFunctionalBranchLeader}. */
record SetFunctionalBranchLeaderInput(
        String id,
        String memberId,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
