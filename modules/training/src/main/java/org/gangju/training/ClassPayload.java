package org.gangju.training;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a class answers. */
record ClassPayload(
        @Nullable ClassView trainingClass,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
