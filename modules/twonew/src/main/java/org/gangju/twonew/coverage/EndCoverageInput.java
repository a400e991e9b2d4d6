package org.gangju.twonew.coverage;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code endCoverage}. */
record EndCoverageInput(
        String id,
        String reason,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
