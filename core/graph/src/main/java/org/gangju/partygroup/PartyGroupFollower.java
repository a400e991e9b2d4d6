package org.gangju.partygroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.grid.GridsChangedOrganization;
import org.gangju.spi.member.MemberTransferred;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.organization.OrganizationUpgrading;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps party groups right when members, branches and grids change, within the same transaction. */
@Component
class PartyGroupFollower {

    private final PartyGroups groups;
    private final PartyGroupGrids settled;
    private final PartyGroupHomes homes;
    private final PartyGroupDissolution dissolution;
    private final Assignments assignments;
    private final Clock clock;

    PartyGroupFollower(
            PartyGroups groups,
            PartyGroupGrids settled,
            PartyGroupHomes homes,
            PartyGroupDissolution dissolution,
            Assignments assignments,
            Clock clock) {
        this.groups = groups;
        this.settled = settled;
        this.homes = homes;
        this.dissolution = dissolution;
        this.assignments = assignments;
        this.clock = clock;
    }

    @EventListener
    void release(MemberTransferred transferred) {
        assignments.endAllOf(transferred.memberKey(), PartyGroupView.TYPE_NAME, transferred.on());
    }

    /** The groups of a grid that is replaced go on in its heir if that is in their community, or in none. */
    @EventListener
    void follow(GridReplaced replaced) {
        List<Long> moving = settled.holdGroupsIn(replaced.retiredKeys());
        settled.leave(moving, replaced.day());
        GridView heir = replaced.heir();
        if (heir != null) {
            homes.atHome(moving, heir.organizationKey())
                    .forEach(group -> settled.settle(group, heir.key(), replaced.day()));
        }
    }

    /** A group stays with its branch when its grid goes to another community. */
    @EventListener
    void leave(GridsChangedOrganization changed) {
        settled.leave(homes.strangersIn(changed.grids()), LocalDate.now(clock));
    }

    @EventListener
    void dissolve(OrganizationRetiring retiring) {
        dissolveAllOf(retiring.organization().key());
    }

    /** What is a branch no more has no groups. */
    @EventListener
    void dissolve(OrganizationUpgrading upgrading) {
        if (!PartyGroupPlaces.isBranch(upgrading.type())) {
            dissolveAllOf(upgrading.organization().key());
        }
    }

    private void dissolveAllOf(long organization) {
        dissolution.dissolve(groups.inForceOf(organization), LocalDate.now(clock));
    }
}
