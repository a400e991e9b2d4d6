package org.gangju.fourties;

import java.util.List;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What the mutation that schedules an activity of a functional branch answers. */
record BranchActivityPayload(
        @Nullable ActivityView activity,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
