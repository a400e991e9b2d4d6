package org.gangju.term;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code recordElection}. */
record RecordElectionInput(
        String termId,
        LocalDate heldOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}
