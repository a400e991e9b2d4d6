package org.gangju.organization;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code renameOrganization}. */
record RenameOrganizationInput(
        String id,
        String name,
        String shortName,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
