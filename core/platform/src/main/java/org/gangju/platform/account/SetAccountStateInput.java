package org.gangju.platform.account;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code setAccountState}.
 *
 * @param id the account's global id
 * @param state what it is to be
 * @param reason why, 1 to 200 characters
 */
record SetAccountStateInput(
        String id,
        AccountState state,
        String reason,
        @Nullable String clientMutationId) implements MutationInput {}
