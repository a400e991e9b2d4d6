package org.gangju.reminder;

import org.gangju.spi.command.Rule;

/** The rules of reminders. */
enum ReminderRule implements Rule {
    /** What is settled is not settled again. */
    REMINDER_SETTLED
}
