package org.gangju.twonew.unit;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a two-new organization answers. */
public record UnitPayload(
        @Nullable UnitView newOrganization,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
