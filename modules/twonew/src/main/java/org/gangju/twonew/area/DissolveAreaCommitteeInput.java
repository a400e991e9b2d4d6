package org.gangju.twonew.area;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code dissolveAreaCommittee}. */
record DissolveAreaCommitteeInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
