package org.gangju.training;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a program answers. */
record ProgramPayload(
        @Nullable ProgramView trainingProgram,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
