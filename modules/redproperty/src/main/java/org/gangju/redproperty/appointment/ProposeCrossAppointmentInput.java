package org.gangju.redproperty.appointment;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code proposeCrossAppointment}. */
record ProposeCrossAppointmentInput(
        ParticipantInput holder,
        CrossHomeRole homeRole,
        String homeOrganizationId,
        String targetOrganizationId,
        String office,
        @Nullable LocalDate startsOn,
        LocalDate endsOn,
        String reason,
        @Nullable String clientMutationId)
        implements MutationInput {}
