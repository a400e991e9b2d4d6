package org.gangju.twonew.council;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.matter.MatterView;
import org.jspecify.annotations.Nullable;

/** What {@code passCouncilResolution} answers. */
record ResolutionPayload(
        @Nullable MatterView matter,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
