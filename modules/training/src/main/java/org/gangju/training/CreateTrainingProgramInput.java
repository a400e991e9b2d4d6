package org.gangju.training;

import java.math.BigDecimal;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code createTrainingProgram}. */
record CreateTrainingProgramInput(
        String title,
        int year,
        String organizationId,
        OrganizerLevel organizerLevel,
        @Nullable HoursStandard hoursStandard,
        @Nullable BigDecimal targetHours,
        @Nullable AudienceInput audience,
        @Nullable String clientMutationId)
        implements MutationInput {}
