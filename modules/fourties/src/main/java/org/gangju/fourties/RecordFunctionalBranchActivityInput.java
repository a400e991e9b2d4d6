package org.gangju.fourties;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code recordFunctionalBranchActivity}. */
record RecordFunctionalBranchActivityInput(
        String id,
        LocalDate heldOn,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
