package org.gangju.twonew;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code proposeCoverage}. */
record ProposeCoverageInput(
        List<String> newOrganizationIds,
        EstablishmentMode mode,
        String partyOrganizationId,
        String reason,
        @Nullable String clientMutationId)
        implements MutationInput {}
