package org.gangju.twonew.rating;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code reviewStarRating}. */
record ReviewStarRatingInput(
        String id,
        List<Integer> scores,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
