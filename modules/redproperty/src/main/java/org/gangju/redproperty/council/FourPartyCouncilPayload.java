package org.gangju.redproperty.council;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a council answers. */
record FourPartyCouncilPayload(
        @Nullable FourPartyCouncilView fourPartyCouncil,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
