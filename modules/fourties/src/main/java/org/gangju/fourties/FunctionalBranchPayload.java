package org.gangju.fourties;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a functional branch answers. */
record FunctionalBranchPayload(
        @Nullable FunctionalBranchView functionalBranch,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
