package org.gangju.term;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What the mutations of terms answer. */
record TermPayload(
        @Nullable TermView term,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
