package org.gangju.twonew.duty;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code assignLiaison}. */
record AssignLiaisonInput(
        String newOrganizationId,
        ParticipantInput holder,
        @Nullable LocalDate validFrom,
        @Nullable String clientMutationId)
        implements MutationInput {}
