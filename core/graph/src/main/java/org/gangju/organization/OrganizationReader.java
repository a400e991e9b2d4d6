package org.gangju.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads organizations, always within the caller's scope. */
@Repository
public class OrganizationReader implements NodeLoader<OrganizationView> {

    private final JdbcClient sql;
    private final Pages pages;

    OrganizationReader(JdbcClient sql, Pages pages) {
        this.sql = sql;
        this.pages = pages;
    }

    @Override
    public String typeName() {
        return OrganizationView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return OrganizationPermissions.READ.name();
    }

    @Override
    public Map<Long, OrganizationView> load(Set<Long> keys, Caller caller) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return select(Condition.in("o.id", List.copyOf(keys)), caller)
                .collect(Collectors.toMap(OrganizationView::key, view -> view));
    }

    /** The visible organizations among these global ids, by id; what is no organization's id is left out. */
    public Map<String, OrganizationView> find(Stream<String> ids, Caller caller) {
        Set<Long> keys = ids.flatMap(id -> NodeId.keyOf(OrganizationView.TYPE_NAME, id).stream())
                .collect(Collectors.toSet());
        return load(keys, caller).values().stream().collect(Collectors.toMap(OrganizationView::id, view -> view));
    }

    Optional<OrganizationView> byCode(String code, Caller caller) {
        return select(Condition.of("o.code = ?", code), caller).findFirst();
    }

    Connection<OrganizationView> page(
            @Nullable OrganizationFilter filter, @Nullable OrganizationOrder order, PageRequest page, Caller caller) {
        Condition visible = Condition.within("o.path", caller.scope().organizations());
        if (filter == null) {
            return pages.page(query(null, order), List.of(visible), page);
        }
        OrganizationConditions conditions = new OrganizationConditions(find(Filter.allPlaces(filter), caller));
        return pages.page(query(filter, order), List.of(visible, Filter.condition(filter, conditions::of)), page);
    }

    Map<Long, Connection<OrganizationView>> children(Set<Long> parents, PageRequest page) {
        Map<Long, List<Condition>> conditions = parents.stream()
                .collect(
                        Collectors.toMap(parent -> parent, parent -> List.of(Condition.of("o.parent_id = ?", parent))));
        return pages.pages(OrganizationRows.BY_CODE, conditions, page);
    }

    /** A prefix is found in the order of its own index; everything else comes in the tree's order. */
    private static PageQuery<OrganizationView> query(
            @Nullable OrganizationFilter filter, @Nullable OrganizationOrder order) {
        if (order != null) {
            return order == OrganizationOrder.CODE ? OrganizationRows.BY_CODE : OrganizationRows.BY_NAME;
        }
        if (filter != null && filter.namePrefix() != null) {
            return OrganizationRows.BY_NAME;
        }
        return filter != null && filter.codePrefix() != null
                ? OrganizationRows.BY_CODE
                : OrganizationRows.IN_TREE_ORDER;
    }

    private Stream<OrganizationView> select(Condition condition, Caller caller) {
        Condition visible = Condition.within("o.path", caller.scope().organizations());
        Condition both = Condition.all(List.of(condition, visible));
        return sql
                .sql("SELECT " + OrganizationRows.COLUMNS + " FROM organization o WHERE " + both.sql())
                .params(both.parameters())
                .query((row, number) -> OrganizationRows.read(row))
                .list()
                .stream();
    }
}
