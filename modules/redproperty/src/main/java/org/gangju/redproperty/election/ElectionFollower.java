package org.gangju.redproperty.election;

import org.gangju.redproperty.committee.OwnersCommitteeClosed;
import org.gangju.redproperty.committee.OwnersCommitteeView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.page.Condition;
import org.gangju.spi.reminder.Reminders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the seats of committees that close, within the same transaction. */
@Component
class ElectionFollower {

    private final OwnersSeatTable rows;
    private final Assignments assignments;
    private final Reminders reminders;

    ElectionFollower(OwnersSeatTable rows, Assignments assignments, Reminders reminders) {
        this.rows = rows;
        this.assignments = assignments;
        this.reminders = reminders;
    }

    @EventListener
    void follow(OwnersCommitteeClosed closed) {
        OwnersCommitteeView committee = closed.committee();
        assignments.endAll(committee.subject(), closed.day());
        rows.end(Condition.of("committee_id = ?", committee.key()), closed.day());
        reminders.settle(ElectionBook.REMINDER, committee.node());
    }
}
