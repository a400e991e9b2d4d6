package org.gangju.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code createRotationPlan}. */
record CreateRotationPlanInput(
        String title,
        String organizationId,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal targetShare,
        List<String> programIds,
        @Nullable AudienceInput audience,
        @Nullable String clientMutationId)
        implements MutationInput {}
