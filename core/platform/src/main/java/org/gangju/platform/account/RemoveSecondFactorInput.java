package org.gangju.platform.account;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code removeSecondFactor}: of one's own by a code, or of somebody else's.
 *
 * @param accountId the other account's global id; null for the caller's own
 * @param code a code or recovery code, for one's own
 */
record RemoveSecondFactorInput(
        @Nullable String accountId,
        @Nullable String code,
        @Nullable String clientMutationId) implements MutationInput {}
