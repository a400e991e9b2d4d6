package org.gangju.platform.account;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of {@code endSession}. */
record EndSessionPayload(
        @Nullable String endedId,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
