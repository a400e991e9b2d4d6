package org.gangju.platform.grant;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of {@code grantRole}. */
record GrantRolePayload(
        @Nullable GrantView grant,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
