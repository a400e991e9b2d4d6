package org.gangju.organization;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code moveOrganization}. */
record MoveOrganizationInput(
        String id,
        String parentId,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
