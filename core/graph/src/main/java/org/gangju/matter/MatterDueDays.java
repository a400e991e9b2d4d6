package org.gangju.matter;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.reminder.NewReminder;
import org.gangju.spi.reminder.Reminders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The days on which matters are due, and the reminders of whoever handles them. */
@Component
class MatterDueDays {

    private static final String KIND = "MATTER_DUE";
    private static final int MOST_DAYS = 365;

    private final Reminders reminders;
    private final int noticeDays;

    MatterDueDays(Reminders reminders, @Value("${gangju.matter.notice-days:3}") int noticeDays) {
        if (noticeDays < 0 || noticeDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "gangju.matter.notice-days is not between 0 and " + MOST_DAYS + ": " + noticeDays);
        }
        this.reminders = reminders;
        this.noticeDays = noticeDays;
    }

    /** A day that somebody sets. */
    static LocalDate required(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw new RuleViolation(MatterRule.MATTER_DUE_PAST, "dueOn", due);
        }
        return due;
    }

    /**
     * Reminds of the day in place of an earlier one.
     *
     * @param handler held by the caller's transaction
     */
    void remind(StoredMatter matter, OrganizationView handler) {
        reminders.remind(reminder(matter, handler));
    }

    /** Reminds another handler of the days of many matters, in a number of statements that does not depend on how many. */
    void passAll(List<StoredMatter> matters, OrganizationView handler) {
        settleAll(matters);
        reminders.remindAll(
                matters.stream().map(matter -> reminder(matter, handler)).toList());
    }

    void settle(StoredMatter matter) {
        reminders.settle(KIND, subject(matter));
    }

    /** In a number of statements that does not depend on how many. */
    void settleAll(List<StoredMatter> matters) {
        reminders.settleAll(
                KIND,
                MatterView.TYPE_NAME,
                matters.stream().map(StoredMatter::id).toList());
    }

    private NewReminder reminder(StoredMatter matter, OrganizationView handler) {
        LocalDate due = matter.dueOn();
        return new NewReminder(KIND, subject(matter), handler, due.minusDays(noticeDays), due);
    }

    private static NodeId subject(StoredMatter matter) {
        return new NodeId(MatterView.TYPE_NAME, matter.id());
    }
}
