package org.gangju.relation;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code relateOrganizations}. */
record RelateOrganizationsInput(
        String organizationId,
        String relatedId,
        String kind,
        @Nullable String note,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String clientMutationId)
        implements MutationInput {}
