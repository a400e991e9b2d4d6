package org.gangju.twonew.coverage;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.gangju.twonew.unit.EstablishmentMode;
import org.jspecify.annotations.Nullable;

/** The input of {@code proposeCoverage}. */
public record ProposeCoverageInput(
        List<String> newOrganizationIds,
        EstablishmentMode mode,
        String partyOrganizationId,
        String reason,
        @Nullable String clientMutationId)
        implements MutationInput {}
