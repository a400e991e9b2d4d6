package org.gangju.reminder;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code settleReminder}. */
record SettleReminderInput(
        String id, @Nullable Integer version, @Nullable String clientMutationId) implements MutationInput {}
