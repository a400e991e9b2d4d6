package org.gangju.reminder;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        remindAll(List.of(wanted));
    }

    @Override
    public void settle(String kind, NodeId subject) {
        settleAll(kind, subject.typeName(), List.of(subject.key()));
    }

    @Override
    public void remindAll(List<NewReminder> wanted) {
        wanted.stream()
                .collect(groupingBy(
                        reminder -> new Sort(reminder.kind(), reminder.subject().typeName())))
                .forEach(this::remindAll);
        reminders.flush();
    }

    @Override
    public void settleAll(String kind, String subjectType, Collection<Long> subjects) {
        if (!subjects.isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            reminders.findOpen(kind, subjectType, subjects).forEach(reminder -> reminder.settle(today, null));
            reminders.flush();
        }
    }

    private void remindAll(Sort sort, List<NewReminder> wanted) {
        Map<Long, List<StoredReminder>> open = reminders
                .findOpen(
                        sort.kind(),
                        sort.subjectType(),
                        wanted.stream()
                                .map(reminder -> reminder.subject().key())
                                .toList())
                .stream()
                .collect(groupingBy(StoredReminder::subjectId));
        List<StoredReminder> added = new ArrayList<>();
        for (NewReminder reminder : wanted) {
            List<StoredReminder> earlier = open.getOrDefault(reminder.subject().key(), List.of());
            earlier.forEach(found -> found.postpone(reminder));
            if (earlier.isEmpty()) {
                added.add(new StoredReminder(keys.next("reminder"), reminder));
            }
        }
        reminders.saveAll(added);
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

    private record Sort(String kind, String subjectType) {}
}
