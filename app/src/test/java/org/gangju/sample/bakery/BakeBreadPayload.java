package org.gangju.sample.bakery;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of {@code bakeBread}. */
record BakeBreadPayload(
        @Nullable Bakery bakery,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
