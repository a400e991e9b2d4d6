package org.gangju.platform.grant;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code createRole}. */
record CreateRoleInput(
        String code,
        String name,
        List<String> permissions,
        @Nullable String clientMutationId) implements MutationInput {}
