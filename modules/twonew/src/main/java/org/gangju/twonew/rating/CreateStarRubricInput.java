package org.gangju.twonew.rating;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code createStarRubric}. */
public record CreateStarRubricInput(
        String organizationId,
        String title,
        List<RubricItemInput> items,
        List<Integer> thresholds,
        @Nullable String clientMutationId)
        implements MutationInput {}
