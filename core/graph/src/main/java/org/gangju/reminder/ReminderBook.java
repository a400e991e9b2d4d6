package org.gangju.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.reminder.NewReminder;
import org.gangju.spi.reminder.Reminders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and settles reminders. */
@Service
@Transactional
class ReminderBook implements Reminders {

    private final StoredReminders reminders;
    private final Keys keys;
    private final Clock clock;

    ReminderBook(StoredReminders reminders, Keys keys, Clock clock) {
        this.reminders = reminders;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void remind(NewReminder wanted) {
        List<StoredReminder> open = open(wanted.kind(), wanted.subject());
        open.forEach(reminder -> reminder.postpone(wanted));
        if (open.isEmpty()) {
            reminders.save(new StoredReminder(keys.next("reminder"), wanted));
        }
        reminders.flush();
    }

    @Override
    public void settle(String kind, NodeId subject) {
        open(kind, subject).forEach(reminder -> reminder.settle(LocalDate.now(clock), null));
        reminders.flush();
    }

    /** Settles the reminder of an input's field {@code id}. */
    ReminderView settle(String id, @Nullable Integer expectedVersion, Caller caller) {
        StoredReminder reminder = NodeId.keyOf(ReminderView.TYPE_NAME, id)
                .flatMap(reminders::findToChange)
                .filter(found -> caller.scope().organizations().contains(found.organizationPath()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", id));
        ExpectedVersion.require(expectedVersion, reminder.version());
        reminder.settle(LocalDate.now(clock), caller.id());
        return reminders.saveAndFlush(reminder).view();
    }

    private List<StoredReminder> open(String kind, NodeId subject) {
        return reminders.findOpen(kind, subject.typeName(), subject.key());
    }
}
