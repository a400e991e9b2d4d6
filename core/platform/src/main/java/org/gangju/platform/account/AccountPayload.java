package org.gangju.platform.account;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of the mutations that answer with the account itself. */
record AccountPayload(
        @Nullable AccountView account,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
