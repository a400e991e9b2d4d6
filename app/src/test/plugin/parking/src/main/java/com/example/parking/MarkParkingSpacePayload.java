package com.example.parking;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code markParkingSpace} answers. */
record MarkParkingSpacePayload(
        @Nullable SpaceView space, List<RuleProblem> problems, @Nullable String clientMutationId) {}
