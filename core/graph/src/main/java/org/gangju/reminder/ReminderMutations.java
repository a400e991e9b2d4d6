package org.gangju.reminder;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutation of reminders. */
@Controller
class ReminderMutations {

    private final ReminderBook book;
    private final Mutations mutations;

    ReminderMutations(ReminderBook book, Mutations mutations) {
        this.book = book;
        this.mutations = mutations;
    }

    @MutationMapping
    SettleReminderPayload settleReminder(@Argument SettleReminderInput input, Caller caller) {
        return mutations.run(
                caller, input, SettleReminderPayload::new, () -> book.settle(input.id(), input.version(), caller));
    }
}
