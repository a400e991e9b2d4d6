package org.gangju.platform.basis;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code withdrawProcessingRecord}. */
record WithdrawProcessingRecordInput(
        String id, String reason, @Nullable String clientMutationId) implements MutationInput {}
