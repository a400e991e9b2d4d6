package org.gangju.redproperty.appointment;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code endCrossAppointment}. */
record EndCrossAppointmentInput(
        String id,
        @Nullable LocalDate on,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
