package org.gangju.fourties;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code joinFunctionalBranch}. */
record JoinFunctionalBranchInput(String id, @Nullable String clientMutationId) implements MutationInput {}
