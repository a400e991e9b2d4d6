package org.gangju.twonew.council;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What the mutations of a council answer. */
record CouncilPayload(
        @Nullable CouncilView newOrganizationCouncil,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
