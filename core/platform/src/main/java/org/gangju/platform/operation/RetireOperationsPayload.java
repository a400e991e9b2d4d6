package org.gangju.platform.operation;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of {@code retireOperations}. */
record RetireOperationsPayload(
        @Nullable Integer retired,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
