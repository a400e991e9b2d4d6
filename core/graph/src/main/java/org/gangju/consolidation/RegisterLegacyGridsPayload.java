package org.gangju.consolidation;

import java.util.List;
import java.util.Objects;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code registerLegacyGrids} answers. */
record RegisterLegacyGridsPayload(
        @Nullable Registration result,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {

    Registration registration() {
        return Objects.requireNonNullElse(result, Registration.NONE);
    }

    /** How many were registered. */
    public int registered() {
        return registration().count();
    }
}
