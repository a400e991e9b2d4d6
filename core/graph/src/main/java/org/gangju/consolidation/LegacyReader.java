package org.gangju.consolidation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.DatedNodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the grids of departments, always within the caller's scope. */
@Repository
class LegacyReader implements DatedNodeLoader<LegacyGridView> {

    private static final PageQuery<GridConsolidation> BY_DAY = new PageQuery<>(
            GridConsolidation.COLUMNS,
            "grid_consolidation c JOIN legacy_grid l ON l.id = c.legacy_grid_id",
            "c.id",
            Visibility.organizations(ConsolidationPermissions.READ.name(), "l.organization_path"),
            List.of(SortKey.text("c.valid_from"), SortKey.number("c.id")),
            GridConsolidation::read);

    private final Pages pages;
    private final OrganizationReader organizations;
    private final Clock clock;

    LegacyReader(Pages pages, OrganizationReader organizations, Clock clock) {
        this.pages = pages;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return LegacyGridView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return ConsolidationPermissions.READ.name();
    }

    @Override
    public Map<Long, LegacyGridView> load(Set<Long> keys, Caller caller) {
        return load(keys, LegacyMoment.PRESENT, caller);
    }

    @Override
    public Map<Long, LegacyGridView> load(Set<Long> keys, LocalDate asOf, Caller caller) {
        return load(keys, new LegacyMoment(asOf), caller);
    }

    Connection<LegacyGridView> page(
            @Nullable LegacyGridFilter filter, @Nullable LocalDate asOf, PageRequest page, Caller caller) {
        LegacyMoment moment = new LegacyMoment(asOf);
        List<Condition> conditions = new ArrayList<>(List.of(moment.there()));
        if (filter != null) {
            conditions.addAll(conditions(filter, moment, caller));
        }
        return pages.page(moment.byCode(), conditions, page, caller);
    }

    Connection<LegacyGridView> page(Registration registered, PageRequest page, Caller caller) {
        return pages.page(LegacyMoment.PRESENT.byCode(), List.of(registered.condition("l.id")), page, caller);
    }

    Map<ConsolidationList, Connection<GridConsolidation>> lists(
            Set<ConsolidationList> lists, PageRequest page, Caller caller) {
        Map<ConsolidationList, List<Condition>> conditions =
                lists.stream().collect(toMap(list -> list, list -> list.conditions(LocalDate.now(clock))));
        Map<ConsolidationList, Connection<GridConsolidation>> found = new HashMap<>();
        pages.pages(BY_DAY, conditions, page, caller)
                .forEach((list, rows) ->
                        found.put(list, rows.map(row -> row.on(list.moment().asOf()))));
        return found;
    }

    private Map<Long, LegacyGridView> load(Set<Long> keys, LegacyMoment moment, Caller caller) {
        return pages.byKey(moment.byCode(), keys, List.of(moment.there()), caller);
    }

    private List<Condition> conditions(LegacyGridFilter filter, LegacyMoment moment, Caller caller) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.department() != null) {
            conditions.add(Condition.of("l.department = ?", filter.department().name()));
        }
        if (filter.status() != null) {
            conditions.add(moment.has(filter.status()));
        }
        if (filter.codePrefix() != null) {
            conditions.add(Condition.startsWith("l.code", filter.codePrefix()));
        }
        if (filter.within() != null) {
            conditions.add(within(filter.within(), caller));
        }
        return conditions;
    }

    private Condition within(String id, Caller caller) {
        return Condition.within(
                "l.organization_path", organizations.find(Stream.of(id), caller).get(id));
    }
}
