package org.gangju.redproperty.election;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code vacateOwnersCommitteeSeat}. */
record VacateOwnersCommitteeSeatInput(
        String id,
        @Nullable LocalDate on,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
