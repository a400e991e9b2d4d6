package org.gangju.partygroup;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a party group answers. */
record PartyGroupPayload(
        @Nullable PartyGroupView partyGroup,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
