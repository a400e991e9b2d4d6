package org.gangju.activity;

import java.util.List;
import org.gangju.spi.activity.ActivitySignInView;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code signInToActivity} answers. */
record SignInToActivityPayload(
        @Nullable ActivitySignInView signIn,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
