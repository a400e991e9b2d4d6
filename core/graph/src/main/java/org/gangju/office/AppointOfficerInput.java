package org.gangju.office;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.ParticipantInput;
import org.gangju.spi.office.OfficeBasis;
import org.jspecify.annotations.Nullable;

/** The input of {@code appointOfficer}. */
record AppointOfficerInput(
        String organizationId,
        String office,
        ParticipantInput holder,
        OfficeBasis basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String clientMutationId)
        implements MutationInput {}
