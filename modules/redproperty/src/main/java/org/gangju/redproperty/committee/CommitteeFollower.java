package org.gangju.redproperty.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationRetiring;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps committees right when their organizations are retired and estates are replaced, within the same transaction. */
@Component
class CommitteeFollower {

    private final OwnersCommittees committees;
    private final OwnersCommitteeEstates settled;
    private final ApplicationEventPublisher events;
    private final Keys keys;
    private final Clock clock;

    CommitteeFollower(
            OwnersCommittees committees,
            OwnersCommitteeEstates settled,
            ApplicationEventPublisher events,
            Keys keys,
            Clock clock) {
        this.committees = committees;
        this.settled = settled;
        this.events = events;
        this.keys = keys;
        this.clock = clock;
    }

    @EventListener
    void follow(OrganizationRetiring retiring) {
        LocalDate today = LocalDate.now(clock);
        committees.findToChangeByOrganization(retiring.organization().key()).ifPresent(committee -> {
            committee.close(today);
            committees.saveAndFlush(committee);
            settled.settle(committee.id(), null, 0, today);
            events.publishEvent(new OwnersCommitteeClosed(committee.view(), today));
        });
    }

    /**
     * The first committee of the retired estates is that of the heir, unless it has one; the others are of none. Ahead of the
     * councils, whose seats follow the committees.
     */
    @EventListener
    @Order(0)
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
        settled.settle(committee.id(), estate, keys.next("owners_committee_estate"), day);
    }
}
