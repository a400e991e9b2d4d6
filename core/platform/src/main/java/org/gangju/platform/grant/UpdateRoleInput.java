package org.gangju.platform.grant;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code updateRole}; what is null stays. */
record UpdateRoleInput(
        String code,
        @Nullable String name,
        @Nullable List<String> permissions,
        @Nullable Integer expectedVersion,
        @Nullable String clientMutationId)
        implements MutationInput {}
