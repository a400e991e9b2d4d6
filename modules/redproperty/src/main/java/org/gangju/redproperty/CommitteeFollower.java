package org.gangju.redproperty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.page.Condition;
import org.gangju.spi.reminder.Reminders;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps committees right when their organizations are retired and estates are replaced, within the same transaction. */
@Component
class CommitteeFollower {

    private final OwnersCommittees committees;
    private final OwnersSeatTable rows;
    private final Assignments assignments;
    private final Reminders reminders;
    private final Keys keys;
    private final Clock clock;

    CommitteeFollower(
            OwnersCommittees committees,
            OwnersSeatTable rows,
            Assignments assignments,
            Reminders reminders,
            Keys keys,
            Clock clock) {
        this.committees = committees;
        this.rows = rows;
        this.assignments = assignments;
        this.reminders = reminders;
        this.keys = keys;
        this.clock = clock;
    }

    @EventListener
    void follow(OrganizationRetiring retiring) {
        LocalDate today = LocalDate.now(clock);
        committees.findToChangeByOrganization(retiring.organization().key()).ifPresent(committee -> {
            committee.close(today);
            committees.saveAndFlush(committee);
            assignments.endAll(committee.subject(), today);
            rows.end(Condition.of("committee_id = ?", committee.id()), today);
            rows.settle(committee.id(), null, 0, today);
            reminders.settle(ElectionBook.REMINDER, committee.node());
        });
    }

    /** The first committee of the retired estates is that of the heir, unless it has one; the others are of none. */
    @EventListener
    void follow(GridReplaced replaced) {
        List<OwnersCommittee> all = new ArrayList<>(committees.findToChangeByEstates(replaced.retiredKeys()));
        all.sort(Comparator.comparingInt(
                committee -> replaced.retiredKeys().indexOf(committee.view().gridKey())));
        all.forEach(committee -> move(committee, null, replaced.day()));
        GridView heir = replaced.heir();
        if (heir != null && !all.isEmpty() && !committees.existsByActiveGridId(heir.key())) {
            move(all.getFirst(), heir.key(), replaced.day());
        }
    }

    private void move(OwnersCommittee committee, @Nullable Long estate, LocalDate day) {
        committee.moveTo(estate);
        committees.saveAndFlush(committee);
        rows.settle(committee.id(), estate, keys.next("owners_committee_estate"), day);
    }
}
