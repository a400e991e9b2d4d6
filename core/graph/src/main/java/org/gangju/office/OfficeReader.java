package org.gangju.office;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.assignment.AssignmentReader;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.office.OfficeAppointmentView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads appointments, always within the caller's scope. */
@Repository
class OfficeReader implements NodeLoader<OfficeAppointmentView> {

    private final Assignments assignments;
    private final AssignmentReader all;
    private final OrganizationReader organizations;

    OfficeReader(Assignments assignments, AssignmentReader all, OrganizationReader organizations) {
        this.assignments = assignments;
        this.all = all;
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return OfficeAppointmentView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return OfficePermissions.READ.name();
    }

    @Override
    public Map<Long, OfficeAppointmentView> load(Set<Long> keys, Caller caller) {
        return assignments.load(keys, OrganizationView.TYPE_NAME, caller).values().stream()
                .collect(toMap(AssignmentView::key, found -> OfficeViews.of(found, null)));
    }

    Connection<OfficeAppointmentView> page(
            @Nullable OfficeAppointmentFilter filter, Moment moment, PageRequest page, Caller caller) {
        List<Condition> conditions = filter == null ? List.of() : List.of(condition(filter, caller));
        return all.page(OrganizationView.TYPE_NAME, moment, conditions, page, caller)
                .map(found -> OfficeViews.of(found, moment.asOf()));
    }

    Map<AssignmentList, Connection<OfficeAppointmentView>> ofOrganizations(
            Set<AssignmentList> lists, PageRequest page) {
        return views(assignments.ofSubjects(lists, page));
    }

    Map<AssignmentList, Connection<OfficeAppointmentView>> ofMembers(
            Set<AssignmentList> lists, PageRequest page, Caller caller) {
        return views(assignments.ofMembers(lists, page, caller));
    }

    private Condition condition(OfficeAppointmentFilter filter, Caller caller) {
        OfficeConditions conditions =
                new OfficeConditions(organizations.find(Filter.allPlaces(filter), caller), caller);
        return Filter.condition(filter, conditions::of);
    }

    private static Map<AssignmentList, Connection<OfficeAppointmentView>> views(
            Map<AssignmentList, Connection<AssignmentView>> lists) {
        return lists.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        list -> list.getValue()
                                .map(found -> OfficeViews.of(
                                        found, list.getKey().moment().asOf()))));
    }
}
