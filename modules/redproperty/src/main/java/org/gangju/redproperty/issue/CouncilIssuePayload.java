package org.gangju.redproperty.issue;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.matter.MatterView;
import org.jspecify.annotations.Nullable;

/** What the mutation of an issue answers. */
record CouncilIssuePayload(
        @Nullable MatterView matter,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
