package org.gangju.twonew.rating;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code assessStars}. */
record AssessStarsInput(
        String newOrganizationId,
        int year,
        String rubricId,
        List<Integer> scores,
        @Nullable String clientMutationId) implements MutationInput {}
