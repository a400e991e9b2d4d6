package org.gangju.activity;

import java.util.List;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What the mutations that move and cancel an activity answer. */
record ActivityPayload(
        @Nullable ActivityView activity,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
