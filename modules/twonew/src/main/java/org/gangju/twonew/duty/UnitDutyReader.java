package org.gangju.twonew.duty;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.assignment.AssignmentTables;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.period.Moment;
import org.gangju.twonew.TwoNew;
import org.gangju.twonew.TwoNewPermissions;
import org.gangju.twonew.unit.UnitDuty;
import org.gangju.twonew.unit.UnitTable;
import org.gangju.twonew.unit.UnitView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who works for the Party in two-new organizations, always within the caller's scope. */
@Repository
class UnitDutyReader implements NodeLoader<UnitDutyView> {

    static final AssignmentKind KIND = new AssignmentKind(UnitView.TYPE_NAME, TwoNewPermissions.READ.name());

    private final Assignments assignments;
    private final AssignmentTables tables;
    private final UnitTable units;
    private final OrganizationPlaces places;
    private final Presence presence;
    private final JdbcClient sql;
    private final Clock clock;

    UnitDutyReader(
            Assignments assignments,
            AssignmentTables tables,
            UnitTable units,
            OrganizationPlaces places,
            Toggles toggles,
            JdbcClient sql,
            Clock clock) {
        this.assignments = assignments;
        this.tables = tables;
        this.units = units;
        this.places = places;
        this.presence = toggles.of(TwoNew.ID);
        this.sql = sql;
        this.clock = clock;
    }

    static AssignmentList list(long parent, Moment moment, @Nullable UnitDuty role) {
        return new AssignmentList(KIND, parent, moment, role == null ? null : role.name());
    }

    @Override
    public String typeName() {
        return UnitDutyView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.READ.name();
    }

    @Override
    public Map<Long, UnitDutyView> load(Set<Long> keys, Caller caller) {
        return assignments.load(keys, KIND, caller).values().stream()
                .collect(toMap(AssignmentView::key, found -> UnitDutyView.of(found, null)));
    }

    Map<AssignmentList, Connection<UnitDutyView>> ofUnits(Set<AssignmentList> lists, PageRequest page, Caller caller) {
        return views(assignments.ofSubjects(lists, page, caller));
    }

    Map<AssignmentList, Connection<UnitDutyView>> ofMembers(
            Set<AssignmentList> lists, PageRequest page, Caller caller) {
        return views(assignments.ofMembers(lists, page, caller));
    }

    /** How many operating two-new organizations each member instructs on a day, as K23_LOAD counts, in one statement. */
    Map<Long, Integer> loads(Set<Long> members, @Nullable LocalDate day) {
        LocalDate date = Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
        Condition wanted = Condition.all(List.of(
                Condition.in("d.member_id", List.copyOf(members)),
                presence.everywhere(places.on("n.organization_id", date))));
        Map<Long, Integer> loads = new HashMap<>();
        members.forEach(member -> loads.put(member, 0));
        sql.sql("""
                        SELECT d.member_id, COUNT(*) FROM %s JOIN %s d ON d.subject_id = n.id
                        WHERE d.role_name = 'INSTRUCTOR' AND f.operating_state = 'OPERATING' AND %s GROUP BY d.member_id""".formatted(units.rows(date), tables.on(UnitView.TYPE_NAME, date), wanted.sql()))
                .params(wanted.parameters())
                .query((row, number) -> loads.put(row.getLong(1), row.getInt(2)))
                .list();
        return loads;
    }

    private static Map<AssignmentList, Connection<UnitDutyView>> views(
            Map<AssignmentList, Connection<AssignmentView>> found) {
        return found.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        list -> list.getValue()
                                .map(duty -> UnitDutyView.of(
                                        duty, list.getKey().moment().asOf()))));
    }
}
