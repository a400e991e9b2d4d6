package org.gangju.twonew.duty;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code recordInstructorVisit}. */
record RecordInstructorVisitInput(
        String dutyId,
        LocalDate visitedOn,
        String note,
        @Nullable String clientMutationId) implements MutationInput {}
