package org.gangju.organization;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code retireOrganization}. */
record RetireOrganizationInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
