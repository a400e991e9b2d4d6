package org.gangju.twonew.area;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of an area answers. */
record AreaPayload(
        @Nullable AreaView areaCommittee,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
