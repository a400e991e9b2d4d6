package org.gangju.grid;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.grid.GridView;
import org.jspecify.annotations.Nullable;

/** What every mutation of a grid answers. */
public record GridPayload(
        @Nullable GridView grid,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
