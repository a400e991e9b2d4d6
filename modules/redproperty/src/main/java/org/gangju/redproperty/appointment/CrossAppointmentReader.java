package org.gangju.redproperty.appointment;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.redproperty.RedPropertyReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads cross-appointments: those from or to what the caller sees, and those of the members. */
@Repository
class CrossAppointmentReader extends RedPropertyReader<CrossAppointmentView> {

    private final NodeLoader<OrganizationView> organizations;
    private final Clock clock;

    CrossAppointmentReader(Pages pages, NodeLoader<OrganizationView> organizations, Clock clock) {
        super(pages, CrossAppointmentRows.BY_DAY, CrossAppointmentView.TYPE_NAME, RedPropertyPermissions.PEOPLE);
        this.organizations = organizations;
        this.clock = clock;
    }

    Connection<CrossAppointmentView> page(@Nullable CrossAppointmentFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions =
                Filter.conditions(filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), this::conditions);
        return pages.page(CrossAppointmentRows.BY_DAY, conditions, page, caller);
    }

    Map<Long, Connection<CrossAppointmentView>> ofOrganizations(Set<Long> keys, PageRequest page, Caller caller) {
        return of("x.home_organization_id = ? OR x.target_organization_id = ?", 2, keys, page, caller);
    }

    Map<Long, Connection<CrossAppointmentView>> ofMembers(Set<Long> keys, PageRequest page, Caller caller) {
        return of("x.member_id = ?", 1, keys, page, caller);
    }

    private Map<Long, Connection<CrossAppointmentView>> of(
            String parent, int times, Set<Long> keys, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions = keys.stream()
                .collect(toMap(
                        key -> key,
                        key -> List.of(new Condition("(" + parent + ")", Collections.nCopies(times, (Object) key)))));
        return pages.pages(CrossAppointmentRows.BY_DAY, conditions, page, caller);
    }

    private List<Condition> conditions(FilterPlaces<OrganizationView> places, CrossAppointmentFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(Condition.any(List.of(
                    places.within("x.home_path", filter.within()), places.within("x.target_path", filter.within()))));
        }
        if (filter.statuses() != null) {
            conditions.add(Condition.any(filter.statuses().stream()
                    .map(status -> standing(status, LocalDate.now(clock)))
                    .toList()));
        }
        if (filter.conflictOfInterest() != null) {
            conditions.add(Condition.of("x.conflict_of_interest = ?", filter.conflictOfInterest()));
        }
        return conditions;
    }

    private static Condition standing(CrossStatus status, LocalDate today) {
        return switch (status) {
            case APPROVED -> Condition.of("x.status = 'APPROVED' AND x.valid_to > ?", today);
            case ENDED -> Condition.of("x.status = 'APPROVED' AND x.valid_to <= ?", today);
            case PROPOSED, REJECTED, WITHDRAWN -> Condition.of("x.status = ?", status.name());
        };
    }
}
