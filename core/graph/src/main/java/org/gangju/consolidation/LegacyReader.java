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
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the grids of departments, always within the caller's scope. */
@Repository
class LegacyReader implements NodeLoader<LegacyGridView> {

    private static final PageQuery<LegacyGridView> BY_CODE = new PageQuery<>(
            LegacyGridView.COLUMNS,
            "legacy_grid l",
            "l.id",
            List.of(SortKey.text("l.code"), SortKey.number("l.id")),
            LegacyGridView::read);
    private static final PageQuery<GridConsolidation> BY_DAY = new PageQuery<>(
            GridConsolidation.COLUMNS,
            "grid_consolidation c",
            "c.id",
            List.of(SortKey.text("c.valid_from"), SortKey.number("c.id")),
            GridConsolidation::read);

    private final JdbcClient sql;
    private final Pages pages;
    private final OrganizationReader organizations;
    private final Clock clock;

    LegacyReader(JdbcClient sql, Pages pages, OrganizationReader organizations, Clock clock) {
        this.sql = sql;
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
        Condition wanted = Condition.all(List.of(Condition.in("l.id", List.copyOf(keys)), visible(caller)));
        return sql
                .sql("SELECT " + LegacyGridView.COLUMNS + " FROM legacy_grid l WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> LegacyGridView.read(row))
                .list()
                .stream()
                .collect(toMap(LegacyGridView::key, view -> view));
    }

    Connection<LegacyGridView> page(@Nullable LegacyGridFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = new ArrayList<>(List.of(visible(caller)));
        if (filter != null) {
            conditions.addAll(conditions(filter, caller));
        }
        return pages.page(BY_CODE, conditions, page);
    }

    Connection<LegacyGridView> page(Registration registered, PageRequest page, Caller caller) {
        return pages.page(BY_CODE, List.of(visible(caller), registered.condition("l.id")), page);
    }

    Map<ConsolidationList, Connection<GridConsolidation>> lists(
            Set<ConsolidationList> lists, PageRequest page, Caller caller) {
        Map<ConsolidationList, List<Condition>> conditions =
                lists.stream().collect(toMap(list -> list, list -> list.conditions(LocalDate.now(clock), caller)));
        Map<ConsolidationList, Connection<GridConsolidation>> found = new HashMap<>();
        pages.pages(BY_DAY, conditions, page)
                .forEach((list, rows) ->
                        found.put(list, rows.map(row -> row.on(list.moment().asOf()))));
        return found;
    }

    private List<Condition> conditions(LegacyGridFilter filter, Caller caller) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.department() != null) {
            conditions.add(Condition.of("l.department = ?", filter.department().name()));
        }
        if (filter.status() != null) {
            conditions.add(Condition.of("l.status = ?", filter.status().name()));
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
        OrganizationView organization =
                organizations.find(Stream.of(id), caller).get(id);
        return organization == null
                ? Condition.any(List.of())
                : Condition.within("l.organization_path", organization.path());
    }

    private static Condition visible(Caller caller) {
        return Condition.within("l.organization_path", caller.scope().organizations());
    }
}
