package org.gangju.grid;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.DatedNodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.period.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads grids, always within the caller's scope. */
@Repository
class GridReader implements DatedNodeLoader<GridView> {

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
        return load(keys, GridTable.PRESENT, caller);
    }

    @Override
    public Map<Long, GridView> load(Set<Long> keys, LocalDate asOf, Caller caller) {
        return load(keys, new GridTable(asOf), caller);
    }

    Optional<GridView> byId(String id, @Nullable LocalDate asOf, Caller caller) {
        return Optional.ofNullable(find(Stream.of(id), asOf, caller).get(id));
    }

    Optional<GridView> byCode(String code, String scheme, @Nullable LocalDate asOf, Caller caller) {
        GridTable table = new GridTable(asOf);
        Condition wanted = Condition.all(List.of(
                Condition.of("g.code = ? AND s.code = ?", code, scheme), pages.visible(table.visibility(), caller)));
        return sql.sql("SELECT " + GridTable.COLUMNS + " FROM " + table.sql()
                        + " JOIN grid_scheme s ON s.id = g.scheme_id WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> table.read(row))
                .optional();
    }

    Connection<GridView> page(@Nullable GridFilter filter, @Nullable LocalDate asOf, PageRequest page, Caller caller) {
        GridTable table = new GridTable(asOf);
        List<Condition> conditions = Filter.conditions(
                filter, ids -> new GridConditions(new FilterPlaces<>(find(ids, asOf, caller))), GridConditions::of);
        return pages.page(order(filter, table), conditions, page, caller);
    }

    Map<Dated<Long>, Connection<GridView>> children(Set<Dated<Long>> parents, PageRequest page, Caller caller) {
        return Dated.byDay(parents, (keys, day) -> children(keys, new GridTable(day), page, caller));
    }

    /** The grids that took the place of others up to the day, or those whose place they took. */
    Map<Dated<Long>, Connection<GridView>> succession(
            Set<Dated<Long>> grids, boolean forwards, PageRequest page, Caller caller) {
        return Dated.byDay(grids, (keys, day) -> {
            GridTable table = new GridTable(day);
            Map<Long, List<Condition>> conditions =
                    keys.stream().collect(toMap(key -> key, key -> List.of(inSuccession(key, forwards, day))));
            return pages.pages(table.byCode(), conditions, page, caller);
        });
    }

    private static Condition inSuccession(long grid, boolean forwards, @Nullable LocalDate day) {
        String pairs = "g.id IN (SELECT s.%s FROM grid_successor s WHERE s.%s = ?"
                .formatted(forwards ? "successor_id" : "grid_id", forwards ? "grid_id" : "successor_id");
        return day == null
                ? Condition.of(pairs + ")", grid)
                : Condition.of(pairs + " AND s.happened_on <= ?)", grid, day);
    }

    private Map<Long, Connection<GridView>> children(
            Set<Long> parents, GridTable table, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions = parents.stream()
                .collect(toMap(parent -> parent, parent -> List.of(Condition.of("g.parent_id = ?", parent))));
        return pages.pages(table.byCode(), conditions, page, caller);
    }

    /** A prefix is found in the order of its own index; everything else comes in the tree's order. */
    private static PageQuery<GridView> order(@Nullable GridFilter filter, GridTable table) {
        if (filter != null && filter.namePrefix() != null) {
            return table.byName();
        }
        return filter != null && filter.codePrefix() != null ? table.byCode() : table.inTreeOrder();
    }

    private Map<Long, GridView> load(Set<Long> keys, GridTable table, Caller caller) {
        return pages.byKey(table.inTreeOrder(), keys, caller);
    }
}
