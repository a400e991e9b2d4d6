package org.gangju.change;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation that proposes a change answers. */
record ChangePayload(
        @Nullable OrganizationChangeView change,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
