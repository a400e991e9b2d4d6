package org.gangju.twonew.council;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code holdCouncilMeeting}. */
public record HoldCouncilMeetingInput(
        String councilId,
        LocalDate heldOn,
        String agenda,
        List<String> departments,
        @Nullable String clientMutationId) implements MutationInput {}
