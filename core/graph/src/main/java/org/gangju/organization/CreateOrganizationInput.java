package org.gangju.organization;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code createOrganization}. */
record CreateOrganizationInput(
        String code,
        String name,
        String shortName,
        String type,
        @Nullable String parentId,
        @Nullable String clientMutationId)
        implements MutationInput {}
