package org.gangju.twonew.area;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.DatedNodeLoader;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads areas and their nodes, always within the caller's scope and where the module is on. */
@Repository
class AreaReader implements DatedNodeLoader<AreaView> {

    private static final PageQuery<AreaNodeView> NODES = new PageQuery<>(
            "n.id, n.area_id, n.organization_path, n.node_organization_id, n.node_kind, n.valid_from, n.valid_to",
            "area_node n",
            "n.id",
            Visibility.organizations(TwoNewPermissions.READ.name(), "n.organization_path"),
            List.of(SortKey.text("n.valid_from"), SortKey.number("n.id")),
            AreaReader::node);

    private final Pages pages;
    private final NodeLoader<OrganizationView> organizations;
    private final OrganizationPlaces places;
    private final Clock clock;

    AreaReader(Pages pages, NodeLoader<OrganizationView> organizations, OrganizationPlaces places, Clock clock) {
        this.pages = pages;
        this.organizations = organizations;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return AreaView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.READ.name();
    }

    @Override
    public Map<Long, AreaView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(new AreaTable(null).inTreeOrder(), keys, caller);
    }

    @Override
    public Map<Long, AreaView> load(Set<Long> keys, LocalDate asOf, Caller caller) {
        return pages.byKey(new AreaTable(asOf).inTreeOrder(), keys, caller);
    }

    Connection<AreaView> page(@Nullable AreaFilter filter, @Nullable LocalDate day, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(
                filter,
                ids -> new FilterPlaces<>(organizations.find(ids, caller)),
                (named, own) -> conditions(named, own, day));
        return pages.page(new AreaTable(day).inTreeOrder(), conditions, page, caller);
    }

    /** The areas in force on a day that each organization leads or is a node of. */
    Map<Long, Connection<AreaView>> ofOrganizations(
            Set<Long> keys, @Nullable LocalDate day, PageRequest page, Caller caller) {
        Condition held = Period.holding("m", Objects.requireNonNullElseGet(day, this::today));
        return pages.pages(
                new AreaTable(day).inTreeOrder(),
                keys.stream().collect(toMap(key -> key, key -> List.of(ofOrganization(key, held)))),
                page,
                caller);
    }

    private static Condition ofOrganization(long key, Condition held) {
        Condition node =
                Condition.all(List.of(Condition.of("m.area_id = a.id AND m.node_organization_id = ?", key), held));
        return Condition.all(List.of(
                Condition.of("a.valid_to IS NULL"),
                Condition.any(List.of(
                        Condition.of("a.organization_id = ?", key),
                        new Condition(
                                "EXISTS (SELECT 1 FROM area_node m WHERE " + node.sql() + ")", node.parameters())))));
    }

    /** The nodes of areas. */
    Map<AreaNodeList, Connection<AreaNodeView>> nodesOf(Set<AreaNodeList> areas, PageRequest page, Caller caller) {
        LocalDate today = today();
        Map<AreaNodeList, Connection<AreaNodeView>> found = pages.pages(
                NODES, areas.stream().collect(toMap(area -> area, area -> area.conditions(today))), page, caller);
        return areas.stream()
                .collect(toMap(
                        area -> area,
                        area -> found.getOrDefault(area, Connection.empty())
                                .map(node -> node.on(area.moment().asOf()))));
    }

    private List<Condition> conditions(
            FilterPlaces<OrganizationView> named, AreaFilter filter, @Nullable LocalDate day) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.kind() != null) {
            conditions.add(Condition.of("a.area_kind = ?", filter.kind().name()));
        }
        if (filter.namePrefix() != null) {
            conditions.add(Condition.startsWith("a.name", filter.namePrefix()));
        }
        if (filter.inForce() != null) {
            conditions.add(Condition.of(filter.inForce() ? "a.valid_to IS NULL" : "a.valid_to IS NOT NULL"));
        }
        if (filter.within() != null) {
            conditions.add(named.ifVisible(filter.within(), above -> within(above, day)));
        }
        return conditions;
    }

    /** On a past day by the tree of that day. */
    private Condition within(OrganizationView above, @Nullable LocalDate day) {
        return day == null
                ? Condition.within(AreaTable.PATH, above)
                : places.below(places.on("a.organization_id", day), above.key(), day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static AreaNodeView node(ResultSet row) throws SQLException {
        return new AreaNodeView(
                row.getLong("id"),
                row.getLong("area_id"),
                new TreePath(row.getString("organization_path")),
                row.getLong("node_organization_id"),
                AreaNodeKind.valueOf(row.getString("node_kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                null);
    }
}
