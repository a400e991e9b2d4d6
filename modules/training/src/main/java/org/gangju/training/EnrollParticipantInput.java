package org.gangju.training;

import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code enrollParticipant}. */
record EnrollParticipantInput(
        String trainingClassId,
        ParticipantInput participant,
        @Nullable String clientMutationId) implements MutationInput {}
