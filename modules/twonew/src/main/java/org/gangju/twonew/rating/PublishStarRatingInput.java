package org.gangju.twonew.rating;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code publishStarRating}. */
record PublishStarRatingInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
