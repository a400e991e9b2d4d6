package org.gangju.grid;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads grids, always within the caller's scope. */
@Repository
class GridReader implements NodeLoader<GridView> {

    private final JdbcClient sql;
    private final Pages pages;

    GridReader(JdbcClient sql, Pages pages) {
        this.sql = sql;
        this.pages = pages;
    }

    @Override
    public String typeName() {
        return GridView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return GridPermissions.READ.name();
    }

    @Override
    public Map<Long, GridView> load(Set<Long> keys, Caller caller) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return select("", Condition.in("g.id", List.copyOf(keys)), caller).collect(toMap(GridView::key, view -> view));
    }

    Optional<GridView> byId(String id, Caller caller) {
        return Optional.ofNullable(find(Stream.of(id), caller).get(id));
    }

    Optional<GridView> byCode(String code, String scheme, Caller caller) {
        Condition wanted = Condition.of("g.code = ? AND s.code = ?", code, scheme);
        return select(" JOIN grid_scheme s ON s.id = g.scheme_id", wanted, caller)
                .findFirst();
    }

    Connection<GridView> page(@Nullable GridFilter filter, PageRequest page, Caller caller) {
        if (filter == null) {
            return pages.page(GridRows.IN_TREE_ORDER, List.of(visible(caller)), page);
        }
        GridConditions conditions = new GridConditions(find(Filter.allPlaces(filter), caller));
        return pages.page(order(filter), List.of(visible(caller), Filter.condition(filter, conditions::of)), page);
    }

    Map<Long, Connection<GridView>> children(Set<Long> parents, PageRequest page) {
        Map<Long, List<Condition>> conditions = parents.stream()
                .collect(toMap(parent -> parent, parent -> List.of(Condition.of("g.parent_id = ?", parent))));
        return pages.pages(GridRows.BY_CODE, conditions, page);
    }

    /** A prefix is found in the order of its own index; everything else comes in the tree's order. */
    private static PageQuery<GridView> order(GridFilter filter) {
        if (filter.namePrefix() != null) {
            return GridRows.BY_NAME;
        }
        return filter.codePrefix() != null ? GridRows.BY_CODE : GridRows.IN_TREE_ORDER;
    }

    private Map<String, GridView> find(Stream<String> ids, Caller caller) {
        Set<Long> keys =
                ids.flatMap(id -> NodeId.keyOf(GridView.TYPE_NAME, id).stream()).collect(toSet());
        return load(keys, caller).values().stream().collect(toMap(GridView::id, view -> view));
    }

    private Stream<GridView> select(String join, Condition condition, Caller caller) {
        Condition both = Condition.all(List.of(condition, visible(caller)));
        return sql
                .sql("SELECT " + GridRows.COLUMNS + " FROM grid g" + join + " WHERE " + both.sql())
                .params(both.parameters())
                .query((row, number) -> GridRows.read(row))
                .list()
                .stream();
    }

    private static Condition visible(Caller caller) {
        return Condition.within("g.path", caller.scope().grids());
    }
}
