package org.gangju.correction;

import java.time.LocalDate;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.reminder.NewReminder;
import org.gangju.spi.reminder.Reminders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The time within which a request is answered, and the reminder of whoever has to answer it. */
@Component
class CorrectionDeadline {

    private static final String KIND = "CORRECTION_DUE";
    private static final int MOST_DAYS = 365;

    private final Reminders reminders;
    private final int days;

    CorrectionDeadline(Reminders reminders, @Value("${gangju.privacy.correction-days:15}") int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "gangju.privacy.correction-days is not between 1 and " + MOST_DAYS + ": " + days);
        }
        this.reminders = reminders;
        this.days = days;
    }

    /** The last day in time for what was asked on a day. */
    LocalDate after(LocalDate asked) {
        return asked.plusDays(days);
    }

    /** Shows on that day, if the request is still open then. */
    void remind(long request, OrganizationView decider, LocalDate due) {
        reminders.remind(new NewReminder(KIND, subject(request), decider, due, due));
    }

    void settle(long request) {
        reminders.settle(KIND, subject(request));
    }

    private static NodeId subject(long request) {
        return new NodeId(CorrectionRequestView.TYPE_NAME, request);
    }
}
