package org.gangju.reminder;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.organization.OrganizationReader;
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

/** Reads reminders, always within the caller's scope. */
@Repository
class ReminderReader implements NodeLoader<ReminderView> {

    private final Pages pages;
    private final OrganizationReader organizations;
    private final Clock clock;

    ReminderReader(Pages pages, OrganizationReader organizations, Clock clock) {
        this.pages = pages;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return ReminderView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return ReminderPermissions.READ.name();
    }

    @Override
    public Map<Long, ReminderView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(ReminderRows.BY_DAY, keys, caller);
    }

    Connection<ReminderView> page(@Nullable ReminderFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = new ArrayList<>(Filter.conditions(
                filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), ReminderReader::conditions));
        if (filter == null || !filter.asksWhetherSettled()) {
            conditions.add(showing());
        }
        return pages.page(ReminderRows.BY_DAY, conditions, page, caller);
    }

    Map<OrganizationReminders, Connection<ReminderView>> ofOrganizations(
            Set<OrganizationReminders> parents, PageRequest page, Caller caller) {
        Condition showing = showing();
        Map<OrganizationReminders, List<Condition>> conditions =
                parents.stream().collect(toMap(parent -> parent, parent -> List.of(parent.condition(), showing)));
        return pages.pages(ReminderRows.BY_DAY, conditions, page, caller);
    }

    /** Open, and the day of notice has come. */
    private Condition showing() {
        return Condition.of("r.settled_on IS NULL AND r.notice_on <= ?", LocalDate.now(clock));
    }

    private static List<Condition> conditions(FilterPlaces<OrganizationView> places, ReminderFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(places.within(ReminderRows.PATH, filter.within()));
        }
        if (filter.kinds() != null) {
            conditions.add(
                    Condition.in("r.kind", filter.kinds().stream().distinct().toList()));
        }
        if (filter.settled() != null) {
            conditions.add(Condition.of(filter.settled() ? "r.settled_on IS NOT NULL" : "r.settled_on IS NULL"));
        }
        if (filter.dueBefore() != null) {
            conditions.add(Condition.of("r.due_on < ?", filter.dueBefore()));
        }
        return conditions;
    }
}
