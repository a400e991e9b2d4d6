package org.gangju.twonew.council;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code passCouncilResolution}. */
public record PassCouncilResolutionInput(
        String meetingId,
        String title,
        @Nullable String description,
        LocalDate dueOn,
        @Nullable ParticipantInput owner,
        @Nullable String clientMutationId)
        implements MutationInput {}
