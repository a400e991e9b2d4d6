package org.gangju.office;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.assignment.AssignmentReader;
import org.gangju.member.MemberPermissions;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.assignment.AssignmentKind;
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
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads appointments, always within the caller's scope. */
@Repository
class OfficeReader implements NodeLoader<OfficeAppointmentView> {

    static final AssignmentKind KIND = new AssignmentKind(OrganizationView.TYPE_NAME, OfficePermissions.READ.name());

    private static final Visibility MEMBERS = Visibility.organizations(
                    MemberPermissions.READ.name(), "m.organization_path")
            .orBy("m.id");

    private final Assignments assignments;
    private final AssignmentReader all;
    private final Pages pages;
    private final OrganizationReader organizations;

    OfficeReader(Assignments assignments, AssignmentReader all, Pages pages, OrganizationReader organizations) {
        this.assignments = assignments;
        this.all = all;
        this.pages = pages;
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
        return assignments.load(keys, KIND, caller).values().stream()
                .collect(toMap(AssignmentView::key, found -> OfficeViews.of(found, null)));
    }

    Connection<OfficeAppointmentView> page(
            @Nullable OfficeAppointmentFilter filter, Moment moment, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(filter, ids -> named(ids, caller), OfficeConditions::of);
        return all.page(KIND, moment, conditions, page, caller).map(found -> OfficeViews.of(found, moment.asOf()));
    }

    Map<AssignmentList, Connection<OfficeAppointmentView>> ofOrganizations(
            Set<AssignmentList> lists, PageRequest page, Caller caller) {
        return views(assignments.ofSubjects(lists, page, caller));
    }

    Map<AssignmentList, Connection<OfficeAppointmentView>> ofMembers(
            Set<AssignmentList> lists, PageRequest page, Caller caller) {
        return views(assignments.ofMembers(lists, page, caller));
    }

    private OfficeConditions named(Stream<String> ids, Caller caller) {
        return new OfficeConditions(
                new FilterPlaces<>(organizations.find(ids, caller)), pages.visible(MEMBERS, caller));
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
