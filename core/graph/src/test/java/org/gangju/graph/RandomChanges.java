package org.gangju.graph;

import static org.gangju.graph.SmallCity.any;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridCommands;
import org.gangju.spi.grid.GridDutyCommands;
import org.gangju.spi.grid.GridDutyView;
import org.gangju.spi.grid.GridKind;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridRole;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.grid.NewGrid;
import org.gangju.spi.grid.NewGridDuty;
import org.gangju.spi.member.MemberCommands;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.member.MembershipView;
import org.gangju.spi.member.NewMember;
import org.gangju.spi.member.NewMembership;
import org.gangju.spi.member.ParticipantInput;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.office.NewAppointment;
import org.gangju.spi.office.OfficeAppointmentView;
import org.gangju.spi.office.OfficeBasis;
import org.gangju.spi.office.OfficeCommands;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.privacy.PersonRecords;
import org.gangju.spi.relation.NewRelation;
import org.gangju.spi.relation.RelationCommands;
import org.gangju.spi.relation.RelationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes a small city at random, through the commands that modules have, and tells the model what was done. */
@Component
class RandomChanges {

    private static final List<String> TYPES = List.of("WORK_COMMITTEE", "PARTY_COMMITTEE", "GENERAL_BRANCH");
    private static final List<GridLevel> LEVELS =
            List.of(GridLevel.COMMUNITY, GridLevel.ESTATE, GridLevel.CELL, GridLevel.BUILDING);

    private final OrganizationCommands organizations;
    private final MemberCommands members;
    private final GridCommands grids;
    private final OfficeCommands offices;
    private final RelationCommands relations;
    private final GridDutyCommands duties;
    private final List<PersonRecords> records;
    private final Clock clock;
    private final Caller caller;

    RandomChanges(
            OrganizationCommands organizations,
            MemberCommands members,
            GridCommands grids,
            OfficeCommands offices,
            RelationCommands relations,
            GridDutyCommands duties,
            List<PersonRecords> records,
            Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.grids = grids;
        this.offices = offices;
        this.relations = relations;
        this.duties = duties;
        this.records = records;
        this.clock = clock;
        this.caller = Caller.of("test", "internal", Set.of(), Scope.WHOLE, null, Locale.ENGLISH);
    }

    /** A city with two of everything. */
    SmallCity begin() {
        SmallCity city = new SmallCity();
        OrganizationView root = established("CITY_COMMITTEE", null);
        city.put(root);
        city.put(established("DISTRICT_COMMITTEE", root.id()));
        city.put(established("DISTRICT_COMMITTEE", root.id()));
        city.active().forEach(organization -> city.put(admitted(organization.id()), organization.id()));
        GridView net = drawn(GridLevel.CITY, null);
        city.put(net);
        GridView district = drawn(GridLevel.DISTRICT, net.id());
        city.put(district);
        city.put(drawn(GridLevel.COMMUNITY, district.id()));
        city.put(drawn(GridLevel.COMMUNITY, district.id()));
        return city;
    }

    /** Tries one change; what the rules refuse is left alone. */
    boolean change(SmallCity city, Random random) {
        try {
            switch (random.nextInt(17)) {
                case 0 ->
                    city.put(established(
                            any(TYPES, random), any(city.active(), random).id()));
                case 1 -> rename(city, random);
                case 2, 3 -> move(city, random);
                case 4 -> retire(city, random);
                case 5 -> admit(city, random);
                case 6, 7 -> transfer(city, random);
                case 8 -> draw(city, random);
                case 9 -> changeGrid(city, random);
                case 10 -> appoint(city, random);
                case 11 -> end(city, random);
                case 12 -> join(city, random);
                case 13 -> relate(city, random);
                case 14 -> erase(city, random);
                default -> assign(city, random);
            }
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private void rename(SmallCity city, Random random) {
        String name = "名" + random.nextInt(1_000_000);
        city.put(organizations.rename(any(city.active(), random).id(), name, name, null, caller));
    }

    private void move(SmallCity city, Random random) {
        String superior = any(city.active(), random).id();
        city.put(organizations.move(any(city.active(), random).id(), superior, null, caller));
    }

    private void retire(SmallCity city, Random random) {
        OrganizationView retired =
                organizations.retire(any(city.active(), random).id(), null, caller);
        city.put(retired);
        city.endAllAt(retired.id());
    }

    private void admit(SmallCity city, Random random) {
        String organization = any(city.active(), random).id();
        city.put(admitted(organization), organization);
    }

    private void transfer(SmallCity city, Random random) {
        String member = city.anyMember(random);
        String organization = any(city.active(), random).id();
        members.transfer(member, organization, null, caller);
        city.put(member, organization);
        city.endEvery("%s SECONDARY %s".formatted(organization, member));
    }

    /** As long as there is somebody left; past days show the tombstone where the member was. */
    private void erase(SmallCity city, Random random) {
        if (city.isPopulous()) {
            String member = city.anyMember(random);
            long key = NodeId.keyOf(MemberView.TYPE_NAME, member).orElseThrow();
            records.forEach(part -> part.erase(key, LocalDate.now(clock)));
            city.remove(member);
            city.endAllAt(member);
        }
    }

    private void draw(SmallCity city, Random random) {
        city.put(drawn(any(LEVELS, random), any(city.inForce(), random).id()));
    }

    private void changeGrid(SmallCity city, Random random) {
        String grid = any(city.inForce(), random).id();
        switch (random.nextInt(3)) {
            case 0 -> city.put(grids.rename(grid, "格" + random.nextInt(1_000_000), null, caller));
            case 1 -> city.put(grids.move(grid, any(city.inForce(), random).id(), null, caller));
            default -> {
                city.put(grids.retire(grid, null, caller));
                city.endAllAt(grid);
            }
        }
    }

    private void appoint(SmallCity city, Random random) {
        String organization = any(city.active(), random).id();
        String office = any(List.of("SECRETARY", "DEPUTY_SECRETARY", "COMMITTEE_MEMBER"), random);
        String member = city.anyMember(random);
        OfficeAppointmentView appointed = offices.appoint(
                new NewAppointment(
                        organization,
                        office,
                        new ParticipantInput(member, null),
                        OfficeBasis.ELECTED,
                        LocalDate.now(clock),
                        null),
                caller);
        city.hold(appointed.id(), "%s %s %s".formatted(organization, office, member));
    }

    private void join(SmallCity city, Random random) {
        String member = city.anyMember(random);
        String organization = any(city.active(), random).id();
        MembershipView joined =
                members.join(new NewMembership(member, organization, MembershipKind.SECONDARY, null, null), caller);
        city.hold(joined.id(), "%s SECONDARY %s".formatted(organization, member));
    }

    private void relate(SmallCity city, Random random) {
        String organization = any(city.active(), random).id();
        String related = any(city.active(), random).id();
        RelationView relation =
                relations.relate(new NewRelation(organization, related, "CO_BUILDING", null, null, null), caller);
        city.hold(relation.id(), "%s CO_BUILDING %s".formatted(organization, related));
    }

    private void assign(SmallCity city, Random random) {
        String grid = any(city.inForce(), random).id();
        String member = city.anyMember(random);
        GridRole role = any(List.of(GridRole.GRID_WORKER, GridRole.BUILDING_CHIEF), random);
        GridDutyView assigned = duties.assign(
                new NewGridDuty(grid, role, new ParticipantInput(member, null), null, null, null), caller);
        city.hold(assigned.id(), "%s %s %s".formatted(grid, role, member));
    }

    private void end(SmallCity city, Random random) {
        List<String> held = city.held("");
        if (!held.isEmpty()) {
            String ended = any(held, random);
            LocalDate today = LocalDate.now(clock);
            switch (NodeId.decode(ended).orElseThrow().typeName()) {
                case "OfficeAppointment" -> offices.end(ended, today, null, caller);
                case "Membership" -> members.leave(ended, today, null, caller);
                case "OrganizationRelation" -> relations.end(ended, today, null, caller);
                default -> duties.end(ended, today, null, caller);
            }
            city.end(ended);
        }
    }

    private OrganizationView established(String type, @Nullable String superior) {
        String name = "组织" + UUID.randomUUID().toString().substring(0, 8);
        return organizations.establish(
                new NewOrganization(UUID.randomUUID().toString(), name, name, type, superior), caller);
    }

    private String admitted(String organization) {
        return members.admit(new NewMember("王一", MemberStatus.FULL, LocalDate.of(2001, 7, 1), organization), caller)
                .id();
    }

    private GridView drawn(GridLevel level, @Nullable String parent) {
        return grids.create(
                new NewGrid("default", UUID.randomUUID().toString(), "格", level, GridKind.BASIC, null, false, parent),
                caller);
    }
}
