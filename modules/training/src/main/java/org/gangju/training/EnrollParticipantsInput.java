package org.gangju.training;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code enrollParticipants}. */
record EnrollParticipantsInput(
        String trainingClassId,
        List<ParticipantInput> participants,
        @Nullable String clientMutationId) implements MutationInput {}
