package org.gangju.reminder;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code settleReminder} answers. */
record SettleReminderPayload(
        @Nullable ReminderView reminder,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
