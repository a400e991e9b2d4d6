package org.gangju.consolidation;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code retireLegacyGrid} answers. */
record RetireLegacyGridPayload(
        @Nullable LegacyGridView legacyGrid,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
