package org.gangju.activity;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads activities; for a caller always within that caller's scope. */
@Repository
class ActivityReader implements NodeLoader<ActivityView> {

    private final JdbcClient sql;
    private final Pages pages;
    private final OrganizationReader organizations;
    private final Clock clock;
    private final PageQuery<ActivityView> byTime;

    ActivityReader(JdbcClient sql, Pages pages, OrganizationReader organizations, Clock clock) {
        this.sql = sql;
        this.pages = pages;
        this.organizations = organizations;
        this.clock = clock;
        this.byTime = new ActivityRows(clock.getZone()).byTime();
    }

    @Override
    public String typeName() {
        return ActivityView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return ActivityPermissions.READ.name();
    }

    @Override
    public Map<Long, ActivityView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(byTime, keys, caller);
    }

    /** The same whoever asks. */
    Map<Long, ActivityView> load(Set<Long> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Condition wanted = Condition.in("a.id", List.copyOf(keys));
        return sql
                .sql("SELECT " + byTime.columns() + " FROM " + byTime.table() + " WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> byTime.reader().read(row))
                .list()
                .stream()
                .collect(toMap(ActivityView::key, view -> view));
    }

    Optional<ActivityView> find(long key) {
        return Optional.ofNullable(load(Set.of(key)).get(key));
    }

    Connection<ActivityView> page(@Nullable ActivityFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(
                filter,
                ids -> new ActivityConditions(new FilterPlaces<>(organizations.find(ids, caller)), clock.instant()),
                ActivityConditions::of);
        return pages.page(byTime, conditions, page, caller);
    }

    Map<OrganizationActivities, Connection<ActivityView>> ofOrganizations(
            Set<OrganizationActivities> parents, PageRequest page, Caller caller) {
        Map<OrganizationActivities, List<Condition>> conditions =
                parents.stream().collect(toMap(parent -> parent, parent -> List.of(parent.condition())));
        return pages.pages(byTime, conditions, page, caller);
    }

    Map<Long, Connection<ActivityView>> ofSubjects(
            String subjectType, Set<Long> keys, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions = keys.stream()
                .collect(toMap(
                        key -> key,
                        key -> List.of(Condition.of("a.subject_id = ? AND a.subject_type = ?", key, subjectType))));
        return pages.pages(byTime, conditions, page, caller);
    }
}
