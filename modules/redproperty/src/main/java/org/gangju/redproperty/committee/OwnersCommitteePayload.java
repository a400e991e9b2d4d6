package org.gangju.redproperty.committee;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a committee answers. */
public record OwnersCommitteePayload(
        @Nullable OwnersCommitteeView ownersCommittee,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
