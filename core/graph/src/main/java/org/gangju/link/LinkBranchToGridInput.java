package org.gangju.link;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.link.NewGridLink;
import org.jspecify.annotations.Nullable;

/** The input of {@code linkBranchToGrid}. */
record LinkBranchToGridInput(
        String branchId,
        String gridId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String clientMutationId)
        implements MutationInput {

    NewGridLink wanted() {
        return new NewGridLink(GridLinkKind.BRANCH, branchId, gridId, validFrom, validTo);
    }
}
