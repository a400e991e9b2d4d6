package org.gangju.platform.basis;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of both mutations. */
record ProcessingRecordPayload(
        @Nullable ProcessingRecordView processingRecord,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
