package org.gangju.platform.account;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code updateAccount}: all that may change, as it is to be.
 *
 * @param id the account's global id
 * @param displayName 1 to 100 characters
 * @param organizationId the global id of the home organization; null for the whole tree
 * @param memberId the global id of the member that it belongs to
 * @param version the version that the change was decided on
 */
record UpdateAccountInput(
        String id,
        String displayName,
        @Nullable String organizationId,
        @Nullable String memberId,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}
