package org.gangju.office;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code endAppointment}. */
record EndAppointmentInput(
        String id,
        LocalDate on,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
