package org.gangju.duty;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.grid.GridRole;
import org.gangju.spi.grid.NewGridDuty;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code assignGridDuty}. */
record AssignGridDutyInput(
        String gridId,
        GridRole role,
        ParticipantInput holder,
        @Nullable String duties,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String clientMutationId)
        implements MutationInput {

    NewGridDuty wanted() {
        return new NewGridDuty(gridId, role, holder, duties, validFrom, validTo);
    }
}
