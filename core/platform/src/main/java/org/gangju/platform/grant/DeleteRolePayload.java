package org.gangju.platform.grant;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of {@code deleteRole}. */
record DeleteRolePayload(
        @Nullable RoleView role,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
