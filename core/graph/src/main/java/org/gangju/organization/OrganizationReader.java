package org.gangju.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.DatedNodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.period.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads organizations, always within the caller's scope. */
@Repository
public class OrganizationReader implements DatedNodeLoader<OrganizationView> {

    private static final OrganizationTable PRESENT = new OrganizationTable(null);

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
        return load(keys, PRESENT, caller);
    }

    @Override
    public Map<Long, OrganizationView> load(Set<Long> keys, LocalDate asOf, Caller caller) {
        return load(keys, new OrganizationTable(asOf), caller);
    }

    /** The organization of a code on a day, or now where there is none; in one statement. */
    public Optional<OrganizationView> byCode(String code, @Nullable LocalDate asOf, Caller caller) {
        OrganizationTable table = new OrganizationTable(asOf);
        Condition wanted =
                Condition.all(List.of(Condition.of("o.code = ?", code), pages.visible(table.visibility(), caller)));
        return sql.sql("SELECT " + table.columns() + " FROM " + table.sql() + " WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> table.read(row))
                .optional();
    }

    /** One organization as it was on some days, in one statement; days without it are left out. */
    public Map<LocalDate, OrganizationView> onDays(long key, List<LocalDate> days, Caller caller) {
        List<Condition> parts = days.stream()
                .map(day -> onDay(days.indexOf(day), key, new OrganizationTable(day), caller))
                .toList();
        Map<LocalDate, OrganizationView> found = new HashMap<>();
        sql.sql(String.join(" UNION ALL ", parts.stream().map(Condition::sql).toList()))
                .params(parts.stream()
                        .flatMap(part -> part.parameters().stream())
                        .toList())
                .query(row -> {
                    LocalDate day = days.get(row.getInt("day_index"));
                    found.put(day, new OrganizationTable(day).read(row));
                });
        return found;
    }

    /** The first so many organizations directly below one on a day, by code, in one statement. */
    public List<OrganizationView> children(long parent, LocalDate day, int most, Caller caller) {
        OrganizationTable table = new OrganizationTable(day);
        Condition wanted = Condition.all(
                List.of(Condition.of("o.parent_id = ?", parent), pages.visible(table.visibility(), caller)));
        return sql.sql("SELECT " + table.columns() + " FROM " + table.sql() + " WHERE " + wanted.sql()
                        + " ORDER BY o.code LIMIT " + most)
                .params(wanted.parameters())
                .query((row, number) -> table.read(row))
                .list();
    }

    Connection<OrganizationView> page(OrganizationList list, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(
                list.filter(),
                ids -> new OrganizationConditions(new FilterPlaces<>(find(ids, list.asOf(), caller))),
                OrganizationConditions::of);
        return pages.page(list.query(), conditions, page, caller);
    }

    Map<Dated<Long>, Connection<OrganizationView>> children(Set<Dated<Long>> parents, PageRequest page, Caller caller) {
        return Dated.byDay(parents, (keys, day) -> children(keys, new OrganizationTable(day), page, caller));
    }

    private Map<Long, Connection<OrganizationView>> children(
            Set<Long> parents, OrganizationTable table, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions = parents.stream()
                .collect(
                        Collectors.toMap(parent -> parent, parent -> List.of(Condition.of("o.parent_id = ?", parent))));
        return pages.pages(table.byCode(), conditions, page, caller);
    }

    private Condition onDay(int index, long key, OrganizationTable table, Caller caller) {
        Condition wanted =
                Condition.all(List.of(Condition.of("o.id = ?", key), pages.visible(table.visibility(), caller)));
        return new Condition(
                "SELECT " + index + " AS day_index, " + table.columns() + " FROM " + table.sql() + " WHERE "
                        + wanted.sql(),
                wanted.parameters());
    }

    private Map<Long, OrganizationView> load(Set<Long> keys, OrganizationTable table, Caller caller) {
        return pages.byKey(table.inTreeOrder(), keys, caller);
    }
}
