package org.gangju.twonew.rating;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a rating answers. */
record RatingPayload(
        @Nullable RatingView starRating,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
