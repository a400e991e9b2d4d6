package org.gangju.correction;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a request answers. */
record CorrectionPayload(
        @Nullable CorrectionRequestView correctionRequest,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
