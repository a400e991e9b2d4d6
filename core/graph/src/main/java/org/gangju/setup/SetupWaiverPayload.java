package org.gangju.setup;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What the mutations of waivers answer. */
record SetupWaiverPayload(
        @Nullable SetupWaiverView waiver,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
