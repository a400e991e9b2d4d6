package org.gangju.training;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code signInToSession}. */
record SignInToSessionInput(
        String sessionId, String enrollmentId, @Nullable String clientMutationId) implements MutationInput {}
