package org.gangju.platform.client;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of the mutations that answer with the client itself. */
record ApiClientPayload(
        @Nullable ApiClientView client,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
