package org.gangju.partygroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.member.MemberTransferred;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps party groups right when members go elsewhere and branches are retired, within the same transaction. */
@Component
class PartyGroupFollower {

    private final PartyGroups groups;
    private final Assignments assignments;
    private final Clock clock;

    PartyGroupFollower(PartyGroups groups, Assignments assignments, Clock clock) {
        this.groups = groups;
        this.assignments = assignments;
        this.clock = clock;
    }

    @EventListener
    void release(MemberTransferred transferred) {
        assignments.endAllOf(transferred.memberKey(), PartyGroupView.TYPE_NAME, transferred.on());
    }

    @EventListener
    void dissolve(OrganizationRetiring retiring) {
        LocalDate today = LocalDate.now(clock);
        List<PartyGroup> dissolved = groups.inForceOf(retiring.organization().key());
        dissolved.forEach(group -> group.dissolve(today));
        groups.saveAllAndFlush(dissolved);
        dissolved.forEach(group -> assignments.endAll(group.subject(), today));
    }
}
