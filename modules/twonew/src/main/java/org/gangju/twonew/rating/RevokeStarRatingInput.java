package org.gangju.twonew.rating;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code revokeStarRating}. */
record RevokeStarRatingInput(
        String id,
        String reason,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
