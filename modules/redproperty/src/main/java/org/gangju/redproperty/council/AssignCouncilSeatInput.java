package org.gangju.redproperty.council;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code assignCouncilSeat}. */
public record AssignCouncilSeatInput(
        String councilId,
        FourPartySeatRole seat,
        ParticipantInput holder,
        @Nullable String organizationId,
        @Nullable LocalDate validTo,
        @Nullable String clientMutationId)
        implements MutationInput {}
