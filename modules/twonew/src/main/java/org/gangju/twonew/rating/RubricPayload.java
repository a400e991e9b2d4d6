package org.gangju.twonew.rating;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code createStarRubric} answers. */
record RubricPayload(
        @Nullable RubricView starRubric,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
