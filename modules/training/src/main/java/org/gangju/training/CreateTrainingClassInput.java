package org.gangju.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code createTrainingClass}. */
record CreateTrainingClassInput(
        String programId,
        String title,
        String venue,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal days,
        BigDecimal hours,
        int capacity,
        @Nullable String clientMutationId)
        implements MutationInput {

    NewClass wanted() {
        return new NewClass(title, venue, startsOn, endsOn, days, hours, capacity);
    }
}
