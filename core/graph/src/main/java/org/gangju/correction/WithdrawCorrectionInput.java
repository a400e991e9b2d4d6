package org.gangju.correction;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code withdrawCorrection}. */
record WithdrawCorrectionInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
