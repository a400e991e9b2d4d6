package org.gangju.duty;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.grid.GridDutyView;
import org.jspecify.annotations.Nullable;

/** What every mutation of an assignment to a grid answers. */
record GridDutyPayload(
        @Nullable GridDutyView assignment,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
