package org.gangju.link;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.link.NewGridLink;
import org.jspecify.annotations.Nullable;

/** The input of {@code linkOrganizationToGrid}. */
record LinkOrganizationToGridInput(
        String organizationId,
        String gridId,
        GridLinkKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String clientMutationId)
        implements MutationInput {

    NewGridLink wanted() {
        return new NewGridLink(kind, organizationId, gridId, validFrom, validTo);
    }
}
