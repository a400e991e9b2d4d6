package org.gangju.consolidation;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code mapLegacyGrids} answers. */
record MapLegacyGridsPayload(
        @Nullable Integer result,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {

    /** How many were mapped. */
    public int mapped() {
        return result == null ? 0 : result;
    }
}
