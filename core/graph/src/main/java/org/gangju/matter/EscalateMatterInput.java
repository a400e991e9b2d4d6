package org.gangju.matter;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code escalateMatter}. */
record EscalateMatterInput(
        String id,
        String reason,
        LocalDate dueOn,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
