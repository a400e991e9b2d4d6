package org.gangju.term;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code proposeTermExtension}. */
record ProposeTermExtensionInput(
        String termId,
        LocalDate until,
        String reason,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
