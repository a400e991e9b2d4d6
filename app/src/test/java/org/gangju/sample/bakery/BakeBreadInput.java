package org.gangju.sample.bakery;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code bakeBread}. */
record BakeBreadInput(
        String organizationId, int loaves, @Nullable String clientMutationId) implements MutationInput {}
