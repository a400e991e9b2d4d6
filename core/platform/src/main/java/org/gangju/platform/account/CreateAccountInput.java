package org.gangju.platform.account;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code createAccount}.
 *
 * @param username 1 to 64 letters, digits, dots, dashes and underscores
 * @param displayName 1 to 100 characters
 * @param organizationId the global id of the home organization; null for the whole tree
 * @param memberId the global id of the member that it belongs to
 */
record CreateAccountInput(
        String username,
        String displayName,
        @Nullable String organizationId,
        @Nullable String memberId,
        @Nullable String clientMutationId)
        implements MutationInput {}
