package org.gangju.twonew.unit;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.DatedNodeLoader;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the register, always within the caller's scope and where the module is on. */
@Repository
public class UnitReader implements DatedNodeLoader<UnitView> {

    private final Pages pages;
    private final UnitTable table;
    private final UnitConditions conditions;
    private final OrganizationPlaces places;
    private final JdbcClient sql;

    UnitReader(Pages pages, UnitTable table, UnitConditions conditions, OrganizationPlaces places, JdbcClient sql) {
        this.pages = pages;
        this.places = places;
        this.table = table;
        this.conditions = conditions;
        this.sql = sql;
    }

    @Override
    public String typeName() {
        return UnitView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.READ.name();
    }

    @Override
    public Map<Long, UnitView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(table.on(null), keys, caller);
    }

    @Override
    public Map<Long, UnitView> load(Set<Long> keys, LocalDate asOf, Caller caller) {
        return pages.byKey(table.on(asOf), keys, caller);
    }

    /** One that was just changed, whoever may read it. */
    UnitView changed(long key) {
        PageQuery<UnitView> query = table.on(null);
        return sql.sql("SELECT " + query.columns() + " FROM " + query.table() + " WHERE n.id = ?")
                .param(key)
                .query((row, number) -> query.reader().read(row))
                .single();
    }

    Connection<UnitView> page(
            @Nullable UnitFilter filter,
            @Nullable UnitOrder order,
            @Nullable LocalDate day,
            PageRequest page,
            Caller caller) {
        PageQuery<UnitView> query = table.on(day);
        PageQuery<UnitView> ordered =
                order == UnitOrder.USCC ? query.orderedBy(SortKey.text("n.uscc"), SortKey.number("n.id")) : query;
        return pages.page(ordered, conditions.of(filter, day, caller), page, caller);
    }

    /** Those of many parents, each with a condition. */
    public <K> Map<K, Connection<UnitView>> of(
            Set<K> parents,
            Function<K, Condition> condition,
            @Nullable LocalDate day,
            PageRequest page,
            Caller caller) {
        Map<K, List<Condition>> wanted =
                parents.stream().collect(toMap(parent -> parent, parent -> List.of(condition.apply(parent))));
        return pages.pages(table.on(day), wanted, page, caller);
    }

    /** The unit that each organization is, as far as it is one. */
    Map<Long, UnitView> ofOrganizations(Set<Long> organizations, @Nullable LocalDate day, Caller caller) {
        PageQuery<UnitView> query = table.on(day);
        Condition wanted = Condition.all(List.of(
                Condition.in("n.organization_id", List.copyOf(organizations)),
                pages.visible(query.visibility(), caller)));
        return sql
                .sql("SELECT " + query.columns() + " FROM " + query.table() + " WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> query.reader().read(row))
                .list()
                .stream()
                .collect(toMap(UnitView::organizationKey, view -> view));
    }

    Condition inGrid(TreePath grid, @Nullable LocalDate day) {
        return conditions.inGrid(grid, day);
    }

    /** The column or expression with a unit's place on a day. */
    String place(@Nullable LocalDate day) {
        return day == null ? UnitTable.PATH : places.on("n.organization_id", day);
    }
}
