package org.gangju.correction;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code appealCorrection}. */
record AppealCorrectionInput(
        String id,
        String explanation,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
