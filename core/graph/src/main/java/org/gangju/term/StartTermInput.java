package org.gangju.term;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code startTerm}. */
record StartTermInput(
        String organizationId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String clientMutationId) implements MutationInput {}
