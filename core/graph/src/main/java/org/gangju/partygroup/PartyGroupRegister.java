package org.gangju.partygroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.gangju.spi.assignment.Assignments;
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
    private final Assignments assignments;
    private final Keys keys;
    private final Clock clock;

    PartyGroupRegister(
            PartyGroups groups,
            HeldPartyGroups held,
            PartyGroupPlaces places,
            OrganizationDirectory organizations,
            GridDirectory grids,
            Assignments assignments,
            Keys keys,
            Clock clock) {
        this.groups = groups;
        this.held = held;
        this.places = places;
        this.organizations = organizations;
        this.grids = grids;
        this.assignments = assignments;
        this.keys = keys;
        this.clock = clock;
    }

    PartyGroupView form(FormPartyGroupInput wanted, Caller caller) {
        String name = InputText.name(wanted.name(), "name", LONGEST_NAME);
        LocalDate from = past(wanted.validFrom(), "validFrom");
        OrganizationView branch = organizations.hold(wanted.organizationId(), "organizationId", caller);
        PartyGroupPlaces.requireBranch(branch);
        Long grid = grid(wanted.gridId(), branch, caller);
        return groups.saveAndFlush(new PartyGroup(keys.next("party_group"), branch, name, grid, from))
                .view();
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
        group.dissolve(day);
        PartyGroupView dissolved = groups.saveAndFlush(group).view();
        assignments.endAll(group.subject(), day);
        return dissolved;
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
