package org.gangju.twonew.council;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code dissolveNewOrganizationCouncil}. */
record DissolveNewOrganizationCouncilInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
