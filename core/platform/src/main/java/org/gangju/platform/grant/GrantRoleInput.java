package org.gangju.platform.grant;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code grantRole}.
 *
 * @param organizationId the uppermost organization that it reaches; null for the whole tree
 * @param validFrom the first day; today without it
 * @param validTo the first day on which it holds no more
 */
record GrantRoleInput(
        @Nullable String username,
        @Nullable String clientId,
        String roleCode,
        @Nullable String organizationId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String reason,
        @Nullable String clientMutationId)
        implements MutationInput {}
