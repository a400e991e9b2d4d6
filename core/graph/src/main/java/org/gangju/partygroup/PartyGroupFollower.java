package org.gangju.partygroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.member.MemberTransferred;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps party groups right when members, branches and grids change, within the same transaction. */
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

    /** The groups of a grid that is replaced go on in its heir. */
    @EventListener
    void follow(GridReplaced replaced) {
        List<PartyGroup> settled = groups.inForceIn(replaced.retiredKeys());
        GridView heir = replaced.heir();
        settled.forEach(group -> group.settleIn(heir == null ? null : heir.key()));
        groups.saveAllAndFlush(settled);
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
