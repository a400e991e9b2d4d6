package org.gangju.term;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads terms, always within the caller's scope. */
@Repository
class TermReader implements NodeLoader<TermView> {

    private final JdbcClient sql;
    private final Pages pages;
    private final OrganizationReader organizations;
    private final TermSettings settings;
    private final Clock clock;

    TermReader(JdbcClient sql, Pages pages, OrganizationReader organizations, TermSettings settings, Clock clock) {
        this.sql = sql;
        this.pages = pages;
        this.organizations = organizations;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return TermView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return TermPermissions.READ.name();
    }

    @Override
    public Map<Long, TermView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(TermTable.byDay(null), keys, caller);
    }

    /** By organization, the latest term that had begun by a day; null for today. */
    Map<Long, TermView> current(Set<Long> organizationKeys, @Nullable LocalDate asOf, Caller caller) {
        PageQuery<TermView> query = TermTable.byDay(asOf);
        Condition wanted = Condition.all(List.of(
                Condition.in("t.organization_id", List.copyOf(organizationKeys)),
                Condition.of(TermTable.latest("t", day(asOf))),
                pages.visible(query.visibility(), caller)));
        return sql
                .sql("SELECT " + query.columns() + " FROM " + query.table() + " WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> query.reader().read(row))
                .list()
                .stream()
                .collect(toMap(TermView::organizationKey, view -> view));
    }

    Map<OrganizationTerms, Connection<TermView>> ofOrganizations(
            Set<OrganizationTerms> parents, PageRequest page, Caller caller) {
        Map<@Nullable LocalDate, Map<OrganizationTerms, List<Condition>>> days = new HashMap<>();
        parents.forEach(parent -> days.computeIfAbsent(parent.moment().asOf(), day -> new HashMap<>())
                .put(parent, List.of(parent.condition(LocalDate.now(clock)))));
        Map<OrganizationTerms, Connection<TermView>> found = new HashMap<>();
        days.forEach((day, some) -> found.putAll(pages.pages(TermTable.inOrder(day), some, page, caller)));
        return found;
    }

    Connection<TermView> page(@Nullable TermFilter filter, @Nullable LocalDate asOf, PageRequest page, Caller caller) {
        LocalDate day = day(asOf);
        List<Condition> conditions = new ArrayList<>(Filter.conditions(
                filter,
                ids -> new FilterPlaces<>(organizations.find(ids, caller)),
                (places, own) -> conditions(places, own, day)));
        boolean all = filter != null && filter.asksForStatuses();
        conditions.add(all ? Condition.of("t.starts_on <= ?", day) : Condition.of(TermTable.latest("t", day)));
        return pages.page(TermTable.byDay(asOf), conditions, page, caller);
    }

    private List<Condition> conditions(FilterPlaces<OrganizationView> places, TermFilter filter, LocalDate day) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(places.within(TermTable.PATH, filter.within()));
        }
        if (filter.statuses() != null) {
            conditions.add(Condition.any(filter.statuses().stream()
                    .distinct()
                    .map(status -> Condition.of(TermTable.standing(status, day, settings)))
                    .toList()));
        }
        if (filter.endsBefore() != null) {
            conditions.add(Condition.of("t.ends_on < ?", filter.endsBefore()));
        }
        return conditions;
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
