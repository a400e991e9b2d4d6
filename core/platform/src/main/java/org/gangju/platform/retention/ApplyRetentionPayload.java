package org.gangju.platform.retention;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of {@code applyRetention}. */
record ApplyRetentionPayload(
        @Nullable List<RetentionOutcome> outcomes,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
