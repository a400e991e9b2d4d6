package org.gangju.twonew.duty;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of instructors and liaisons answers. */
record UnitDutyPayload(
        @Nullable UnitDutyView newOrganizationDuty,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
