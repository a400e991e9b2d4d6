package org.gangju.platform.account;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code confirmSecondFactor}.
 *
 * @param recoveryCodes null when there are problems; empty when they have been shown before
 */
record ConfirmSecondFactorPayload(
        @Nullable List<String> recoveryCodes,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
