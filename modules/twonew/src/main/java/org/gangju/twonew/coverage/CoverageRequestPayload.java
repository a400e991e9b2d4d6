package org.gangju.twonew.coverage;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code proposeCoverage} answers. */
record CoverageRequestPayload(
        @Nullable CoverageRequestView coverageRequest,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
