package org.gangju.activity;

import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code signInToActivity}. */
record SignInToActivityInput(
        String activityId,
        @Nullable ParticipantInput participant,
        @Nullable String clientMutationId) implements MutationInput {}
