package org.gangju.redproperty.election;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code recordOwnersCommitteeElection}. */
public record RecordOwnersCommitteeElectionInput(
        String committeeId,
        LocalDate electedOn,
        int termYears,
        List<ElectedSeatInput> seats,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}
