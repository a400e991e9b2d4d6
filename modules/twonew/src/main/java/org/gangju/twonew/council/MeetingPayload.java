package org.gangju.twonew.council;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code holdCouncilMeeting} answers. */
record MeetingPayload(
        @Nullable MeetingView councilMeeting,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
