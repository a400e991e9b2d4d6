package org.gangju.partygroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms, renames and dissolves party groups. */
@Service
@Transactional
class PartyGroupRegister {

    private static final int LONGEST_NAME = 200;

    private final PartyGroups groups;
    private final HeldPartyGroups held;
    private final PartyGroupPlaces places;
    private final OrganizationDirectory organizations;
    private final GridDirectory grids;
    private final PartyGroupGrids settled;
    private final PartyGroupDissolution dissolution;
    private final Keys keys;
    private final Clock clock;

    PartyGroupRegister(
            PartyGroups groups,
            HeldPartyGroups held,
            PartyGroupPlaces places,
            OrganizationDirectory organizations,
            GridDirectory grids,
            PartyGroupGrids settled,
            PartyGroupDissolution dissolution,
            Keys keys,
            Clock clock) {
        this.groups = groups;
        this.held = held;
        this.places = places;
        this.organizations = organizations;
        this.grids = grids;
        this.settled = settled;
        this.dissolution = dissolution;
        this.keys = keys;
        this.clock = clock;
    }

    PartyGroupView form(FormPartyGroupInput wanted, Caller caller) {
        String name = InputText.name(wanted.name(), "name", LONGEST_NAME);
        LocalDate from = past(wanted.validFrom(), "validFrom");
        OrganizationView branch = organizations.hold(wanted.organizationId(), "organizationId", caller);
        PartyGroupPlaces.requireBranch(branch, "organizationId");
        Long grid = grid(wanted.gridId(), branch, caller);
        PartyGroup formed = groups.saveAndFlush(new PartyGroup(keys.next("party_group"), branch, name, from));
        if (grid != null) {
            settled.settle(formed.id(), grid, from);
        }
        return formed.view();
    }

    PartyGroupView rename(RenamePartyGroupInput wanted, Caller caller) {
        String name = InputText.name(wanted.name(), "name", LONGEST_NAME);
        PartyGroup group = held.toChange(wanted.id(), "id", caller);
        ExpectedVersion.require(wanted.version(), group.version());
        group.rename(name);
        return groups.saveAndFlush(group).view();
    }

    /** Whoever belongs to it does so up to the day before. */
    PartyGroupView dissolve(DissolvePartyGroupInput wanted, Caller caller) {
        LocalDate day = past(wanted.on(), "on");
        PartyGroup group = held.toChange(wanted.id(), "id", caller);
        ExpectedVersion.require(wanted.version(), group.version());
        dissolution.dissolve(List.of(group), day);
        return group.view();
    }

    private @Nullable Long grid(@Nullable String id, OrganizationView branch, Caller caller) {
        if (id == null) {
            return null;
        }
        GridView grid = grids.hold(id, "gridId", caller);
        places.requireGrid(grid, branch);
        return grid.key();
    }

    private LocalDate past(@Nullable LocalDate day, String field) {
        LocalDate today = LocalDate.now(clock);
        if (day != null && day.isAfter(today)) {
            throw new RuleViolation(PartyGroupRule.PARTY_GROUP_DAY_IN_FUTURE, field, day);
        }
        return Objects.requireNonNullElse(day, today);
    }
}
