package org.gangju.sample.cinema;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of {@code openScreens}. */
record OpenScreensPayload(
        @Nullable Cinema cinema,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
