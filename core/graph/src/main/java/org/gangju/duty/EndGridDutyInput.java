package org.gangju.duty;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code endGridDuty}. */
record EndGridDutyInput(
        String id,
        @Nullable LocalDate on,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
