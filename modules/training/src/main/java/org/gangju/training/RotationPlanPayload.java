package org.gangju.training;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a rotation plan answers. */
record RotationPlanPayload(
        @Nullable RotationPlanView rotationPlan,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
